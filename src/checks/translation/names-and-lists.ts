import type { Doubt } from './exchanged.ts';

/** Names in Latin letters as Chinese keeps them: of products, sites, organizations. */
const NAME = /[A-Z][A-Za-z0-9]+/g;

/** Names that neither English nor the other Chinese has. */
export function otherName(english: string, translation: string, sibling?: string): Doubt[] {
  if (sibling === undefined) return [];
  const known = [english, sibling].map((text) => text.toLowerCase());
  const names = (translation.match(NAME) ?? []).filter(
    (one) => !known.some((text) => text.includes(one.toLowerCase())),
  );
  return names.map((name) => ({
    message: `the name "${name}" stands neither in English nor in the other Chinese`,
    fix: 'Name what English names.',
  }));
}

/** The members of the longest list in a Chinese text: what stands between 、 and a last 和 or 或. */
const longestOf = (text: string) =>
  Math.max(
    ...text
      .split(/[，。；：！？（）\n]/)
      .map((clause) => (clause.includes('、') ? clause.split(/、|以及|和|及|[与與]|或|[并並]/).length : 0)),
  );

/** The members of the longest list in an English text; the words before the first are taken for a part of it. */
const longestInEnglish = (text: string) =>
  Math.max(
    0,
    ...[...text.matchAll(/(?:[^,.;:()\n]+, )+(?:(?:and|or) )?[^,.;:()\n]+/g)].map(
      ([list]) => list.split(', ').length,
    ),
  );

/** A list that is shorter than in the other Chinese, which has as many members as English. */
export function shorterList(english: string, translation: string, sibling?: string): Doubt | undefined {
  if (!sibling?.includes('、')) return undefined;
  const [here, there] = [longestOf(translation), longestOf(sibling)];
  return here > 0 && here < there && there > 3 && there <= longestInEnglish(english)
    ? {
        message: `the longest list has ${here} members here, ${there} in the other Chinese`,
        fix: 'Name all that English names.',
        // Longer than what was read, it is better.
        isIn: (read) => longestOf(read) <= here,
      }
    : undefined;
}

/** What tells an English sentence from a name. */
const SMALL_WORDS =
  /\b(?:the|an?|you|your|to|of|in|is|are|for|with|on|it|that|this|from|by|as|and|or|not|can|has|have)\b/g;

/** What is still English, a text or clauses in it: four words in a row, of which two are such as no name is made of. */
export function leftInEnglish(_: string, translation: string): Doubt[] {
  const rows = translation.match(/(?<![\w@.])[A-Za-z'’-]+(?:[,:;]? [A-Za-z'’-]+)+(?![\w@])/g) ?? [];
  const left = rows.filter((one) => {
    const words = one.split(' ').length;
    const small = one.match(SMALL_WORDS)?.length ?? 0;
    return /\p{Script=Han}/u.test(translation) ? words > 3 && small > 1 : words > 2 && small > 0;
  });
  return left.map((row) => ({
    message: `"${row}" is left in English`,
    fix: 'Translate it.',
    isIn: (read) => read.includes(row),
  }));
}
