/** Marks that end a clause or a sentence, or stand between the members of a list. */
const MARK = /[，。、；：！？]/u;

/** The words of a text without its marks, and the mark after each place among them. */
function read(text: string): { words: string; marks: ReadonlyMap<number, string> } {
  const marks = new Map<number, string>();
  let words = '';
  for (const one of text) {
    if (MARK.test(one)) marks.set(words.length, `${marks.get(words.length) ?? ''}${one}`);
    else words += one;
  }
  return { words, marks };
}

/** Without these the words before and after them run into each other. */
const SEPARATES = /[。；：！？、]/u;
/** Where these come, a sentence ends that went on. */
const ENDS = /[。；！？]/u;
/** These say how a sentence is meant. */
const TONE = /[！？]/u;

/**
 * What happened to the marks of a text whose words are the same: one that is gone or came between two words, or one
 * that asks or exclaims. A comma for a full stop, and a comma more or less, only put it better.
 */
export function otherMarks(was: string, is: string): string | undefined {
  const [before, now] = [read(was), read(is)];
  if (before.words !== now.words) return undefined;
  const places = [...new Set([...before.marks.keys(), ...now.marks.keys()])].sort((a, b) => a - b);
  for (const at of places) {
    const [left = '', come = ''] = [before.marks.get(at), now.marks.get(at)];
    if (left === come) continue;
    const where = `after "${before.words.slice(Math.max(0, at - 6), at)}"`;
    if (come === '' && SEPARATES.test(left)) return `${left} is gone ${where}`;
    if (left === '' && ENDS.test(come)) return `${come} was added ${where}`;
    if (left !== '' && come !== '' && (TONE.test(left) || TONE.test(come)))
      return `${left} became ${come} ${where}`;
  }
  return undefined;
}
