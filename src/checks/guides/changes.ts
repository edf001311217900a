import { isDay } from '../../i18n/dates.ts';
import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { Change } from '../../today/changes.ts';
import { choices, namesOf, type Problem } from '../problem.ts';
import { lineInCode } from '../source/code-lines.ts';
import { lineOfKey } from '../source/lines.ts';
import { JOBS_FILE, type Source, stringsOf, type Times } from '../source/source.ts';

const FILE = 'src/today/changes.ts';
const TEXTS = `locales/${SOURCE_LOCALE}/ui.json`;

const PROPERTIES = namesOf<keyof Change>({ kind: 1, date: 1, source: 1 });
const KINDS = namesOf<Change['kind']>({ renamed: 1, ended: 1, lastSold: 1 });

/** A date as far as it is known, with the month at least. */
const isDate = (date: string) => date.includes('-') && isDay(date);

/**
 * Each change has a kind, a date and its words, and the changes that jobs tell first are there. The compiler knows most
 * of it too, but a build does not ask it.
 */
export function changes(source: Source): Problem[] {
  const { times } = source;
  if (!times) return [];
  const make = (after: string, word: string, message: string, fix: string, file = FILE): Problem => ({
    check: 'changes',
    file,
    line: lineInCode(source, file, after, word),
    message,
    fix,
  });
  const unnamed = firstOnes(times, make);
  return [
    ...years(times, make),
    ...Object.entries<Change>(times.changes).flatMap((one) => ofChange(one, make)),
    ...order(times, make),
    ...unnamed,
    // A change under another name has its words under the old one, too: one cause, one report.
    ...(unnamed.length > 0 ? [] : words(source, times, make)),
  ];
}

/** Makes a problem: where the word stands after another, what is wrong, the cure, and the file. */
type Make = (after: string, word: string, message: string, fix: string, file?: string) => Problem;

function years({ documented: { from, to } }: Times, make: Make): Problem[] {
  const wrong = [from, to].filter((year) => !/^\d{4}$/.test(year));
  if (wrong.length > 0)
    return wrong.map((year) =>
      make('DOCUMENTED', year, `DOCUMENTED: "${year}" is no year.`, "Write four digits, such as '2017'."),
    );
  return from <= to
    ? []
    : [
        make(
          'DOCUMENTED',
          from,
          `DOCUMENTED begins after its end: ${from} to ${to}.`,
          `Write from: '${to}', to: '${from}'.`,
        ),
      ];
}

function ofChange([id, change]: [string, Change], make: Make): Problem[] {
  const { kind, date, source } = change;
  const told = (word: string, message: string, fix: string) => [make(`  ${id}:`, word, message, fix)];
  return [
    ...Object.keys(change)
      .filter((name) => !PROPERTIES.includes(name))
      .flatMap((name) =>
        told(name, `${id}: a change has no property "${name}".`, choices('Properties', name, PROPERTIES)),
      ),
    ...(KINDS.includes(kind)
      ? []
      : told(String(kind), `${id}: there is no kind "${kind}".`, choices('Kinds', String(kind), KINDS))),
    ...(isDate(String(date))
      ? []
      : told(
          String(date),
          `${id}: "${date}" is no date.`,
          'Write YYYY-MM or YYYY-MM-DD, no more than is known.',
        )),
    ...(String(source ?? '').trim() === ''
      ? told('source', `${id}: no source is named.`, 'Write source, as in content/facts/since-then.md.')
      : []),
  ];
}

/** Compares two dates as far as both are known. */
function compared(one: string, other: string): number {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known).localeCompare(other.slice(0, known));
}

/** Changes are told in the order of their dates. */
function order({ changes }: Times, make: Make): Problem[] {
  const all = Object.entries<Change>(changes).filter(([, { date }]) => isDate(String(date)));
  const early = all.find(([, { date }], at) => compared(date, all[at - 1]?.[1].date ?? '') < 0);
  const sorted = [...all].sort(([, a], [, b]) => compared(a.date, b.date)).map(([id]) => id);
  return early
    ? [
        make(
          `  ${early[0]}:`,
          early[1].date,
          `"${early[0]}" stands after a change that came later.`,
          `Order them by their dates: ${sorted.join(', ')}.`,
        ),
      ]
    : [];
}

/** What jobs tell first is a change. */
function firstOnes({ first, changes }: Times, make: Make): Problem[] {
  const known = Object.keys(changes);
  return [...new Set(Object.values(first))]
    .filter((id) => !known.includes(id))
    .map((id) =>
      make(
        'FIRST_CHANGE',
        id,
        `FIRST_CHANGE names the change "${id}", which is not in CHANGES.`,
        choices('Changes', id, known),
        JOBS_FILE,
      ),
    );
}

/** Each change is said in a sentence, those that are told first in few words too, and nothing else is. */
function words(source: Source, { changes, first }: Times, make: Make): Problem[] {
  const texts = Object.keys(stringsOf(source, SOURCE_LOCALE, 'ui'));
  // A file that is not there, or cannot be read, is told by `texts`.
  if (texts.length === 0) return [];
  const wanted = [
    ...Object.keys(changes).map((id) => ({ key: `times.change.${id}`, after: 'CHANGES', id, file: FILE })),
    ...[...new Set(Object.values(first))].map((id) => ({
      key: `times.short.${id}`,
      after: 'FIRST_CHANGE',
      id,
      file: JOBS_FILE,
    })),
  ];
  const missing = wanted.filter(({ key }) => !texts.includes(key));
  const needless = texts.filter(
    (key) => /^times\.change\./.test(key) && !wanted.some((one) => one.key === key),
  );
  if (missing.length > 0)
    return missing.map(({ key, after, id, file }) =>
      make(
        after,
        id,
        `The change "${id}" has no words: "${key}" is missing in ui.json.`,
        `Add it in each language. ${choices('Texts without a change', key, needless)}`,
        file,
      ),
    );
  const { text = '' } = source.texts.find(({ file }) => file === TEXTS) ?? {};
  return needless.map((key) => ({
    check: 'changes',
    file: TEXTS,
    line: lineOfKey(text, key),
    message: `No change is called "${key.replace('times.change.', '')}".`,
    fix: `Take the text out in each language, or add the change to ${FILE}.`,
  }));
}
