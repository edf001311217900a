import { FLOWS } from '../flows/index.ts';
import { namedBeside } from '../i18n/beside.ts';
import { languageName } from '../i18n/language-names.ts';
import type { Locale } from '../i18n/locales.ts';
import { text } from '../i18n/text.ts';
import { WAITS } from '../practice/calendar.ts';
import { type Entry, menuOf } from '../practice/menu.ts';
import type { ShownName } from '../practice/view.ts';
import { href, routes } from '../site/routes.ts';
import { type EntryNotes, type LocalEntry, type SharedWords, WORDS } from './contract.ts';
import { linkToFlow, sharedText } from './texts.ts';

/** What the card of the company tells it owns, where there is something to tell. */
export const OWNED = [
  'accountStatus',
  'payment',
  'bought',
  'expires',
  'autoRenewal',
] as const satisfies ShownName[];

/** Values that the browser fills in later: `{{value}}` stands as `{value}` until then. */
const PLACES = Object.fromEntries(
  [
    'value',
    'control',
    'path',
    'row',
    'fields',
    'roles',
    'scenario',
    'lost',
    'presses',
    'fewest',
    'count',
    'name',
    'what',
  ].map((name) => [name, `{${name}}`]),
);

/** What all rehearsals have in common in one language. */
export function sharedWords(locale: Locale): SharedWords {
  // Which values a word has is for the texts' check to know.
  const t = text(locale) as unknown as (key: string, values: object) => string;
  const shared = sharedText(locale);
  return {
    locale,
    words: Object.fromEntries(WORDS.map((key) => [key, t(key, PLACES)])) as SharedWords['words'],
    bothNames: Object.fromEntries(
      namedBeside(locale).map((tag) => [
        tag,
        text(locale)('coach.bothNames', { name: languageName(locale, tag) }),
      ]),
    ),
    owns: OWNED.map((value) => ({ called: { text: shared(`row.${value}`) }, value })),
    times: Object.fromEntries(WAITS.map((time) => [time, shared(`time.${time}`)])),
    menu: menuOf(FLOWS, 'menu').map((entry) => localEntry(locale, entry)),
    gear: menuOf(FLOWS, 'gear').map((entry) => localEntry(locale, entry)),
    notes: href(locale, routes.entryNotes),
  };
}

function localEntry(locale: Locale, { key, id, entries }: Entry): LocalEntry {
  return {
    id,
    called: { text: text(locale)(`labels:${key}`), label: key },
    entries: entries.map((entry) => localEntry(locale, entry)),
  };
}

/** What stands at each entry of the practice menu and behind the gear, and which rehearsals begin there. */
export function entryNotes(locale: Locale): EntryNotes {
  const shared = sharedText(locale);
  const notes = ({ key, id, entries, flows }: Entry): [string, EntryNotes[string]][] => [
    [id, { about: shared(`entry.${key}`), begins: flows.map((flow) => linkToFlow(locale, flow)) }],
    ...entries.flatMap(notes),
  ];
  return Object.fromEntries([...menuOf(FLOWS, 'menu'), ...menuOf(FLOWS, 'gear')].flatMap(notes));
}
