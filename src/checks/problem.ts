import leven from 'leven';
import { isDraft } from '../i18n/drafts.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { type Gap, QUOTED, type Quotes } from '../translation/state.ts';

/** Something that must be mended before the site can be built. */
export interface Problem {
  /** Name of the check that found it. */
  check: string;
  /** Path from the project's root. */
  file: string;
  /** From 1; 0 when the file as a whole is meant. */
  line: number;
  /** What is wrong. */
  message: string;
  /** How to mend it: what to type. */
  fix: string;
  /**
   * What a comparison has compared. If one of these places has a fault of its own, the difference follows from it and
   * is not told.
   */
  about?: { file: string; from: number; to: number }[];
  /** Whether it compares the states that two steps name. */
  ofStates?: boolean;
  /** How a translation falls short of its English: a draft may. */
  unfinished?: 'missing' | 'stale' | 'differs';
  /** The same more exactly, with the texts that are quoted and what is said beside them: for pages in any language. */
  gap?: Gap;
  quotes?: Quotes;
  detail?: string;
  /** The language that is meant, where the file is one of all. */
  locale?: Locale;
}

const CALLED: Readonly<Record<keyof Quotes, string>> = {
  before: 'It said',
  now: 'It says',
  english: 'English',
  there: 'There',
  was: 'It was',
  here: 'Here',
};

/** A message that quotes texts, each in a line of its own. */
export const quoting = (detail: string, quotes: Quotes): Pick<Problem, 'message' | 'quotes' | 'detail'> => ({
  message: [detail, ...QUOTED.flatMap((of) => (quotes[of] ? `${CALLED[of]}: ${quotes[of]}` : []))].join(
    '\n  ',
  ),
  quotes,
  detail,
});

/** Whether a problem is only that a draft is one: it stops no build. */
export function isOfDraft({ file, locale, unfinished }: Problem): boolean {
  const [, folder] = /^(?:content\/guides|locales)\/([^/]+)\//.exec(file) ?? [];
  const meant = locale ?? folder;
  return unfinished !== undefined && isLocale(meant) && isDraft(meant);
}

/** A problem as it is printed: place and check on one line, then what is wrong and how to mend it. */
export function formatProblem({ check, file, line, message, fix }: Problem): string {
  return `${file}${line > 0 ? `:${line}` : ''}  ${check}\n  ${message}\n  ${fix}`;
}

/**
 * The names of a closed list that only the compiler knows: it asks for each of them here, and for no other.
 *
 * @param all each name once, with any value
 */
export const namesOf = <Name extends PropertyKey>(all: Readonly<Record<Name, 1>>): readonly string[] =>
  Object.keys(all);

/** How many names a message lists before it keeps to the nearest. */
const MOST_NAMES = 16;

/** Tells which names there are, and which was probably meant. */
export function choices(what: string, wanted: string, names: readonly string[]): string {
  // Small letters for capitals are the least of mistakes; two letters that changed places come next.
  const small = wanted.toLowerCase();
  const swapped = [...small]
    .slice(1)
    .map((letter, at) => small.slice(0, at) + letter + small[at] + small.slice(at + 2));
  const distance = new Map(
    names.map((name) => {
      const far = leven(small, name.toLowerCase());
      return [name, far === 2 && swapped.includes(name.toLowerCase()) ? 0.5 : far];
    }),
  );
  const farness = (name: string) => distance.get(name) ?? 0;
  const nearest = [...names].sort((a, b) => farness(a) - farness(b));
  const guess = nearest[0] && farness(nearest[0]) <= Math.max(2, wanted.length / 3) ? nearest[0] : undefined;
  const listed = names.length <= MOST_NAMES ? names : nearest.slice(0, 5);
  const list = `${what}${names.length > MOST_NAMES ? ' like it' : ''}: ${listed.join(', ') || 'none'}.`;
  return guess ? `Did you mean "${guess}"? ${list}` : list;
}
