import { type Shape, wordsOf } from '../../translation/shape.ts';
import { doubts } from './doubts.ts';
import { report, type Sides } from './sides.ts';

/** Whether two lists hold the same, however often. */
const sameSet = (a: readonly string[], b: readonly string[]) =>
  [...new Set(a)].sort().join('\u0000') === [...new Set(b)].sort().join('\u0000');

/** An official page in another language is the same page. */
const anyEdition = (url: string) => url.replace(/\/[a-z]{2}-[a-z]{2}\//i, '/');

const list = (names: readonly string[]) => names.join(', ') || 'none';

/** Compares what two parts say: the controls, links, pictures and code in them, and then the meaning. */
export function compareWords(sides: Sides, from: Shape, to: Shape) {
  const before = sides.problems.length;
  if (!sameSet(from.labels, to.labels))
    report(
      sides,
      from,
      to,
      'controls',
      `The controls named here are ${list(to.labels)}; in English ${list(from.labels)}.`,
      'Name the same controls.',
    );
  else if (labelsMoved(from, to))
    report(
      sides,
      from,
      to,
      'controls',
      `The controls stand in another order: ${list(to.labels)}; in English ${list(from.labels)}.`,
      'Name them in the order in which they are used.',
    );
  if (from.links.map(anyEdition).join() !== to.links.map(anyEdition).join())
    report(
      sides,
      from,
      to,
      'copied',
      `The links lead to ${list(to.links)}; in English to ${list(from.links)}.`,
      'Let each lead where it leads in English.',
    );
  if (from.images.length !== to.images.length)
    report(
      sides,
      from,
      to,
      'copied',
      `Pictures here: ${list(to.images)}; in English ${list(from.images)}.`,
      'Show the same pictures.',
    );
  if (!sameSet(from.code, to.code))
    report(
      sides,
      from,
      to,
      'copied',
      `Code here: ${list(to.code)}; in English ${list(from.code)}.`,
      'Copy the code of English.',
    );
  // A clause that is gone takes its controls and numbers with it: one report for it.
  if (sides.problems.length > before) return;
  const { locale, slug } = sides.guide;
  for (const { message, fix } of doubts(sides.source, {
    locale,
    document: `guides/${slug}`,
    pieces: [from.source, to.source],
    words: [from.text, to.text],
    sibling: sides.siblings.get(from.line),
    wordsOf,
  }))
    report(sides, from, to, 'meaning', `${message[0]?.toUpperCase()}${message.slice(1)}.`, fix);
}

/** Words before a control that say where to look, in English and in Chinese. */
const WHERE = [/\b(?:under|on|in|from|at|of|behind|beside)(?: the)? $/i, /[在从從於于]$/] as const;

/**
 * Whether the controls stand in another order than in English, or in another part. One that says where to look comes
 * first in Chinese: "Find X under Y" is 在Y下找到X.
 */
function labelsMoved(from: Shape, to: Shape): boolean {
  // A control that is named again, as on two ways to one page, is told by its first place.
  const [wanted, found] = [[...new Set(from.labels)], [...new Set(to.labels)]];
  if (wanted.length < 2) return false;
  const where = ({ text }: Shape, before: RegExp) =>
    new Set(
      [...text.matchAll(/([^‹]{0,14})‹([^›]+)›/g)].flatMap(([, left = '', id = '']) =>
        before.test(left) ? [id] : [],
      ),
    );
  const [english, chinese] = [where(from, WHERE[0]), where(to, WHERE[1])];
  const inverted = wanted.flatMap((a, i) =>
    wanted.slice(i + 1).flatMap((b) => (found.indexOf(b) < found.indexOf(a) ? [[a, b] as const] : [])),
  );
  if (inverted.length > 0) return inverted.some(([, b]) => !(english.has(b) && chinese.has(b)));
  const under = where(from, /\bunder(?: the)? $/i);
  return (
    wanted.length === 2 &&
    [...chinese].some((id) => !under.has(id)) &&
    [...under].some((id) => !chinese.has(id))
  );
}
