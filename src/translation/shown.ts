import type { Asked } from '../i18n/asked.ts';
import { type Locale, SOURCE_LOCALE } from '../i18n/locales.ts';
import { type Manner, runsOf, stringsOf } from './runs.ts';

/** Where a text is seen, and how. */
export interface Place {
  manner: Manner | 'file';
  title: string;
  /** The language of the title, where it is another. */
  lang?: Locale;
  href: string;
}

/** Where a text was found: whether it stands by itself there, or as a part of another. */
interface Found {
  manner: Manner | 'data' | 'file';
  after?: string;
  alone: boolean;
  path: string;
  text: string;
}

/** The best first. */
const RANKS = [
  'shown alone',
  'later alone',
  'aloud alone',
  'shown',
  'later',
  'aloud',
  'head alone',
  'head',
  'file',
  'data alone',
  'data',
];

/** The best place that is known of each text. Every page adds to it as it is made. */
const places = new Map<string, Found>();
/** The title of each page, and of the pages that name a file of data the one that is nearest to it. */
const titles = new Map<string, string>();
const readers = new Map<string, string>();

/** In how many files each text was looked for. */
const looks = new Map<string, number>();

/** What was looked for in so many files looks alike in the rest; the home page and one of its name are still read. */
const MOST_LOOKS = 30;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What is looked for: of a text that is shown in parts, the first. */
const partOf = (said: string) => tidy(said.split(/[|\n]/)[0] ?? '');

/** A piece of a page to be kept: as it is, it would keep the whole page in memory. */
const copyOf = (piece: string) => Buffer.from(piece).toString();

const isPage = (path: string) => /(?:\/|\.html)$/.test(path);

/** The title of a page, without that of the site. */
const titleOf = (html: string) =>
  runsOf(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? '')[0]?.text.split(' · ')[0] ?? '';

/** How many folders two addresses have in common. */
function inCommon(one: string, other: string): number {
  const [here, there] = [one.split('/'), other.split('/')];
  const end = here.findIndex((folder, index) => folder !== there[index]);
  return end < 0 ? here.length : end;
}

/** The texts of a built file by manner: those that stand by themselves, and all of them in one. */
function readFile(path: string, body: string) {
  const runs: readonly Pick<Found, 'manner' | 'text' | 'after'>[] = isPage(path)
    ? runsOf(body)
    : path.endsWith('.json')
      ? stringsOf(body).map((text) => ({ manner: 'data', text }))
      : [{ manner: 'file', text: body }];
  return [...new Set(runs.map(({ manner }) => manner))].map((manner) => {
    const own = runs.filter((run) => run.manner === manner);
    return {
      manner,
      // The first of those that say the same.
      alone: new Map(own.map((run) => [tidy(run.text), run] as const).reverse()),
      all: tidy(own.map(({ text }) => text).join('')),
    };
  });
}

const rankOf = ({ manner, alone }: Found) => RANKS.indexOf(alone ? `${manner} alone` : manner);

/**
 * Of pages where a text is seen alike, one that is named as its file or its key comes first, then the home page, and
 * last what is not in its language alone.
 */
function distanceOf(name: string, path: string): number {
  const [locale, file, key = ''] = name.split(' ');
  // These pages quote the texts of all others.
  if (path.includes('/translate/')) return key.startsWith('translate.') ? 0 : Number.POSITIVE_INFINITY;
  if ([file, key.split('.')[0]].some((word) => path.includes(`/${word}/`))) return 0;
  if (!path.includes(`/${locale}/`)) return 3;
  return path.endsWith(`/${locale}/`) ? 1 : 2;
}

/**
 * Finds the texts that a built file has asked for in what was made of them.
 *
 * @param path its address, as links have it
 */
export function noteFile(path: string, body: string, asked: Asked): void {
  if (isPage(path)) {
    titles.set(path, copyOf(titleOf(body)));
    for (const [, data = ''] of body.matchAll(/"([^"]+\.json)"/g))
      if (inCommon(data, path) > inCommon(data, readers.get(data) ?? '')) readers.set(copyOf(data), path);
  }
  /** Those that may be seen better here than where they were found so far. */
  const open = [...asked].flatMap(([name, said]) => {
    const known = places.get(name);
    const distance = distanceOf(name, path);
    const times = looks.get(name) ?? 0;
    looks.set(name, times + 1);
    const mayBeBetter = times < MOST_LOOKS;
    const farthest = known ? distanceOf(name, known.path) : mayBeBetter ? Number.POSITIVE_INFINITY : 2;
    const isNearer = distance < farthest;
    return isNearer || (mayBeBetter && known && distance < Number.POSITIVE_INFINITY && rankOf(known) > 0)
      ? [{ name, said, isNearer }]
      : [];
  });
  if (open.length === 0) return;
  const parts = readFile(path, body);
  for (const { name, said, isNearer } of open)
    for (const text of [...said].map(partOf).filter(Boolean))
      for (const { manner, alone, all } of parts) {
        const known = places.get(name);
        const run = alone.get(text);
        const found = { manner, alone: run !== undefined, path, text, after: run?.after };
        const better = known ? rankOf(known) - rankOf(found) : 1;
        if (better < 0 || (better === 0 && !isNearer)) continue;
        if (found.alone || all.includes(text))
          places.set(name, { ...found, after: copyOf(found.after ?? '') });
      }
}

/** As long as this, a text is found by the browser in the page that it leads to. */
const LONGEST_MARK = 60;

/** What lets the browser go to a text in a page and mark it; where it cannot, it goes to what stands before. */
function markOf({ text, after = '' }: Found): string {
  const start = text.slice(0, LONGEST_MARK);
  // A mark ends where a word ends.
  const cut = start === text ? text : start.replace(/(?<=[\s，。、；：])[^\s，。、；：]*$/, '');
  return `#${after}:~:text=${cut.trim().replace(/[%&,#-]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}

/** Where a text of `locales/` was found in what is built so far. */
export function placeOf(locale: Locale, file: string, key: string): Place | undefined {
  const found = places.get(`${locale} ${file} ${key}`);
  if (!found) return undefined;
  const path = found.manner === 'data' ? (readers.get(found.path) ?? found.path) : found.path;
  return {
    manner: found.manner === 'data' ? 'later' : found.manner,
    title: titles.get(path) ?? path.slice(path.indexOf(`/${locale}/`) + 1),
    // The page where languages are chosen, and the one for what is not there.
    ...(!path.includes(`/${locale}/`) && { lang: SOURCE_LOCALE }),
    href: found.manner === 'shown' ? path + markOf(found) : path,
  };
}

/**
 * Where texts of the same kind were found, for one that is said only at times: first those whose key begins as this
 * one does for longest.
 */
export function placeNear(
  locale: Locale,
  file: string,
  key: string,
  keys: readonly string[],
): Place | undefined {
  const parts = key.split('.');
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const start = `${parts.slice(0, length).join('.')}.`;
    for (const other of keys.filter((one) => one.startsWith(start))) {
      const place = placeOf(locale, file, other);
      if (place) return place;
    }
  }
  return undefined;
}
