/** Size of the drawing's letters in pixels. */
export const LETTER = 14;

/** Height of a line of text. */
export const LINE = 19;

/** Wide enough for the widest faces that readers have: Latin letters take 0.5 to 0.6 of a square, Han all of it. */
const widthOf = (letter: string) => ((letter.codePointAt(0) ?? 0) >= 0x2e80 ? LETTER : LETTER * 0.6);

const widthOfText = (text: string) => [...text].reduce((width, letter) => width + widthOf(letter), 0);

/** What stays in one piece: a Latin word with the space after it, or one letter of Han. */
const PIECES = /[^\s\u2e80-\uffff]+\s*|\s+|[\u2e80-\uffff]/gu;

/**
 * About how much room a text takes, worked out from its letters: there is no browser while the site is built.
 *
 * @param most the width at which its lines break
 */
export function measure(text: string, most: number): { width: number; height: number } {
  let lines = 1;
  let line = 0;
  let width = 0;
  for (const [piece] of text.matchAll(PIECES)) {
    const wide = widthOfText(piece.trimEnd());
    if (line > 0 && line + wide > most) {
      lines += 1;
      line = 0;
    }
    width = Math.max(width, Math.min(line + wide, most));
    line += widthOfText(piece);
  }
  return { width: Math.ceil(width), height: lines * LINE };
}
