import { filterNames, isOf, type Kind, type SearchRecord } from '../contract.ts';
import { isHan } from './corpus.ts';
import type { Ranked } from './rank.ts';

/** As far down a reader looks at once. */
const SEEN = 5;

/** What is known of a record to who looks for a name. */
export interface Naming {
  records: readonly SearchRecord[];
  /** The names of a record, folded and squeezed, its title first. */
  namesOf: (record: SearchRecord | undefined) => readonly string[];
  /** Whether a record holds all of a known name that was typed and nothing beside. */
  holds: (record: number) => boolean;
  /** Whether what was typed is the name of a control. */
  isLabel: boolean;
}

/** Kinds of which only one place bears a name. */
const ONLY: readonly Kind[] = ['role', 'task'];

/** A name of several words says what is meant; a single one, such as "account", is in a hundred places. */
const isTelling = (name: string) => (isHan(name) ? name.length >= 4 : name.includes(' '));

/**
 * Sees to it that what bears exactly the name that was typed stands where a reader looks, the best of each kind: a
 * word such as "account" is in a hundred places that say more of it, but the one that is called so may be meant. So
 * does the best place that holds a name whole, such as that of a button.
 *
 * @param wanted what was typed, folded and squeezed
 */
export function withNamed(ranked: readonly Ranked[], wanted: string, naming: Naming): Ranked[] {
  const { records, namesOf, holds } = naming;
  const isNamed = ({ record }: Ranked) => namesOf(records[record])[0] === wanted;
  const named = ranked.filter(isNamed);
  const seen = ranked.slice(0, SEEN);
  const missing = filterNames().flatMap((filter) => {
    const ofKind = ({ record }: Ranked) => isOf(filter, records[record]?.kind ?? 'page');
    const best = named.find(ofKind);
    return best && !seen.some((one) => ofKind(one) && isNamed(one)) ? [best] : [];
  });
  const holder = ranked.find(({ record }) => holds(record));
  if (holder && ![...seen, ...missing].some(({ record }) => holds(record))) missing.push(holder);
  const rest = ranked.filter((one) => !missing.includes(one));
  // What is named so itself keeps its place among the first.
  const kept = rest.slice(0, SEEN).filter(isNamed);
  const others = rest.slice(0, SEEN).filter((one) => !isNamed(one));
  const room = Math.max(1, SEEN - missing.length - kept.length);
  const first = rest.filter((one) => kept.includes(one) || others.slice(0, room).includes(one));
  const all = [...first, ...missing, ...rest.filter((one) => !first.includes(one))];
  return afterPlaces(firstNamed(all, wanted, naming), wanted, naming);
}

/** Puts the place that alone bears the very name first: a role, a task, or what has a name of several words. */
function firstNamed(ranked: readonly Ranked[], wanted: string, { records, namesOf }: Naming): Ranked[] {
  const bears = ({ record }: Ranked) => {
    const kind = records[record]?.kind ?? 'page';
    if (kind === 'term') return false;
    const [title, ...others] = namesOf(records[record]);
    return (
      (title === wanted && (isTelling(wanted) || ONLY.includes(kind))) ||
      (kind === 'role' && others.includes(wanted))
    );
  };
  const one = ranked.find(bears);
  return one ? [one, ...ranked.filter((other) => other !== one)] : [...ranked];
}

/**
 * Lets an entry of the glossary stand after the first place that readers look for by that very name, and where it names
 * a control after the first place that has that: it only says what the name means.
 */
function afterPlaces(
  ranked: Ranked[],
  wanted: string,
  { records, namesOf, holds, isLabel }: Naming,
): Ranked[] {
  const [first, ...others] = ranked;
  if (!first || records[first.record]?.kind !== 'term') return ranked;
  const place = others
    .slice(0, SEEN)
    .find(
      ({ record }) =>
        records[record]?.kind !== 'term' &&
        (namesOf(records[record]).includes(wanted) || (isLabel && holds(record))),
    );
  return place ? [place, ...ranked.filter((one) => one !== place)] : ranked;
}
