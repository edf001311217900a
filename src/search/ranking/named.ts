import { FILTERS, type SearchRecord } from '../contract.ts';
import type { Ranked } from './rank.ts';

/** As far down a reader looks at once. */
const SEEN = 5;

/**
 * Sees to it that what bears exactly the name that was typed stands where a reader looks, the best of each kind: a
 * word such as "account" is in a hundred places that say more of it, but the one that is called so may be meant. So
 * does the best place that holds a name whole, such as that of a button.
 *
 * @param wanted what was typed, folded and squeezed
 * @param namesOf the names of a record in the same form, its title first
 * @param holds whether a record holds all of a known name that was typed and nothing beside
 */
export function withNamed(
  ranked: readonly Ranked[],
  wanted: string,
  records: readonly SearchRecord[],
  namesOf: (record: SearchRecord | undefined) => readonly string[],
  holds: (record: number) => boolean,
): Ranked[] {
  const isNamed = ({ record }: Ranked) => namesOf(records[record])[0] === wanted;
  const named = ranked.filter(isNamed);
  const seen = ranked.slice(0, SEEN);
  const missing = Object.values(FILTERS).flatMap((kinds) => {
    const ofKind = (one: Ranked) => (kinds as readonly string[]).includes(records[one.record]?.kind ?? '');
    const best = named.find(ofKind);
    return best && !seen.some((one) => ofKind(one) && isNamed(one)) ? [best] : [];
  });
  const holder = ranked.find(({ record }) => holds(record));
  if (holder && ![...seen, ...missing].some(({ record }) => holds(record))) missing.push(holder);
  if (missing.length === 0) return [...ranked];
  const rest = ranked.filter((one) => !missing.includes(one));
  // What is named so itself keeps its place among the first.
  const kept = rest.slice(0, SEEN).filter(isNamed);
  const others = rest.slice(0, SEEN).filter((one) => !isNamed(one));
  const room = Math.max(1, SEEN - missing.length - kept.length);
  const first = rest.filter((one) => kept.includes(one) || others.slice(0, room).includes(one));
  return [...first, ...missing, ...rest.filter((one) => !first.includes(one))];
}
