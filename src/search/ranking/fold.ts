/** Turns text into the form in which both sides of a search are compared. */
export type Fold = (text: string) => string;

/** Controls, marks of direction, joiners, variation selectors and accents: never seen, never typed on purpose. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{M}\p{Cn}\p{Co}\p{Cs}]/gu;

/** A character in its plain form: of full width, ligature, capital or accented. Most need no work. */
function plain(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return character;
  if (code >= 0x4e00 && code <= 0x9fff) return character;
  if (code === 0x20 || code === 0x0a) return character;
  const whole = character.normalize('NFKD').replace(UNSEEN, '').toLowerCase();
  return /^\s+$/.test(whole) ? ' ' : whole;
}

/**
 * Makes the fold of a language.
 *
 * @param variants pairs of characters, each a variant and the one it is read as
 */
export function makeFold(variants: string): Fold {
  const characters = [...variants];
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2)
    map.set(characters[at] ?? '', characters[at + 1] ?? '');
  return (text) => {
    let folded = '';
    for (const character of text) folded += map.get(character) ?? plain(character);
    return folded;
  };
}

/**
 * Folds text and tells where each folded character came from, so that what was found can be marked in the original.
 *
 * @returns `from[i]` is the place in `text` of the character that gave the folded character `i`; one more at the end
 */
export function foldWithPlaces(fold: Fold, text: string): { folded: string; from: number[] } {
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = fold(character);
    for (let index = 0; index < piece.length; index++) from.push(at);
    folded += piece;
    at += character.length;
  }
  from.push(text.length);
  return { folded, from };
}
