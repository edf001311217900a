import leven from 'leven';
import type { Flow } from '../../practice/flow.ts';

/** Texts that are there under another name than they are asked for, as after a state was renamed in the code alone. */
export interface RenamedTexts {
  was: string;
  is: string;
  /** The keys that go by the old name, and those that are asked for. */
  old: readonly string[];
  asked: readonly string[];
}

/** How many letters two names of one text can differ by, whatever they name. */
const LIKE = 2;

/** The parts of a key: that of a state, or what all of one kind begin with, and the rest. */
const partsOf = (key: string) => {
  const at = key.indexOf('.');
  return { first: key.slice(0, at), rest: key.slice(at + 1) };
};

/** What a key is in, and its own name there. */
const ownOf = (key: string) => {
  const at = key.lastIndexOf('.');
  return { place: key.slice(0, at), name: key.slice(at + 1) };
};

/**
 * Pairs texts that are missing with texts that nothing shows, where one has become the other.
 *
 * @param missing the keys that are asked for and not there
 * @param unused the keys that are there and not asked for
 */
export function renamedTexts(
  { screens }: Flow,
  missing: readonly string[],
  unused: readonly string[],
): RenamedTexts[] {
  const states = ofStates(Object.keys(screens), missing, unused);
  const isTold = (key: string) => states.some(({ old, asked }) => old.includes(key) || asked.includes(key));
  return [
    ...states,
    ...ofNames(
      missing.filter((key) => !isTold(key)),
      unused.filter((key) => !isTold(key)),
    ),
  ];
}

/** States that have another name: one that is gone had every text that a new one lacks. */
function ofStates(
  states: readonly string[],
  missing: readonly string[],
  unused: readonly string[],
): RenamedTexts[] {
  const firstOf = (keys: readonly string[]) => [...new Set(keys.map((key) => partsOf(key).first))];
  const of = (first: string, keys: readonly string[]) => keys.filter((key) => partsOf(key).first === first);
  const gone = firstOf(unused).filter((first) => !states.includes(first));
  const pairs = firstOf(missing)
    .filter((first) => states.includes(first))
    .flatMap((is): RenamedTexts[] => {
      const asked = of(is, missing);
      const [was, another] = gone.filter((one) =>
        asked.every((key) => unused.includes(`${one}.${partsOf(key).rest}`)),
      );
      return was !== undefined && another === undefined
        ? [{ was: `${was}.*`, is: `${is}.*`, old: of(was, unused), asked }]
        : [];
    });
  // What two would have been is neither.
  return pairs.filter(({ was }) => pairs.filter((one) => one.was === was).length === 1);
}

/** Single texts of another name: of all in one place one is missing and one is too many, and they are of one kind. */
function ofNames(missing: readonly string[], unused: readonly string[]): RenamedTexts[] {
  const inPlaceOf = (key: string, keys: readonly string[]) =>
    keys.filter((one) => ownOf(one).place === ownOf(key).place);
  return missing.flatMap((is): RenamedTexts[] => {
    const [was, another] = inPlaceOf(is, unused);
    if (was === undefined || another !== undefined || inPlaceOf(is, missing).length > 1) return [];
    return isOneKind(was, is) ? [{ was, is, old: [was], asked: [is] }] : [];
  });
}

/** Events, scenarios, fields, and options are named by us; `coach` and `real` are not, and one never becomes the other. */
function isOneKind(was: string, is: string): boolean {
  const [{ place, name }, other] = [ownOf(was), ownOf(is)];
  const isEvent = (one: string) => /^[A-Z][A-Z_]*$/.test(one);
  return (
    (isEvent(name) && isEvent(other.name)) ||
    place === 'scenario' ||
    place.includes('.') ||
    leven(name, other.name) <= LIKE
  );
}
