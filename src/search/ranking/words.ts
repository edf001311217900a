/** What English adds to a word: two words of one family differ by two of these. */
const ENDINGS = new Set(
  ' s es ed d ing er ers al als ation ations ion ions ment ments e y ies ied ying led ling lation lations ned ning able ability ity ication ications be bed bing ption ptions se ces ce ses istrator istrators istration able'.split(
    ' ',
  ),
);

/** Where nearly any word could lead to nearly any other, only the plainest endings count. */
const PLAIN_ENDINGS = new Set(['', 's', 'es', 'ed', 'ing', 'ment', 'ments', 'er', 'ers']);

/**
 * How near two words are as words of one family: `renew`, `renewal`, `renewing`.
 *
 * @returns 1 for the same word, 0 for strangers
 */
export function related(word: string, other: string): number {
  if (word === other) return 1;
  const shorter = Math.min(word.length, other.length);
  if (shorter < 3 || word[0] !== other[0] || word[2] !== other[2]) return 0;
  let common = 0;
  while (common < shorter && word[common] === other[common]) common += 1;
  const endings = common >= 5 || (common === 4 && shorter >= 4) ? ENDINGS : PLAIN_ENDINGS;
  if (common < 3 || (common < shorter && common < 5)) return 0;
  const [one, two] = [word.slice(common), other.slice(common)];
  if (!endings.has(one) || !endings.has(two)) return 0;
  return (one === '' || one === 's') && (two === '' || two === 's') ? 0.97 : 0.88;
}

/**
 * How many letters must be added, left out, changed or swapped to make one word the other.
 *
 * @param most more are not counted
 */
export function distance(word: string, other: string, most: number): number {
  if (Math.abs(word.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= word.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = word[row - 1] === other[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return most + 1;
    before = last;
    last = next;
  }
  return last[other.length] ?? most + 1;
}
