import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isChinese } from '../../i18n/locales.ts';
import { addressOf } from '../../site/address-of.ts';
import { type MendingFile, mendingFile, type SearchFile, searchFile } from '../contract.ts';
import { packMending } from '../mending.ts';
import { pack } from '../pack.ts';
import { indexText, type MadeFile, moveText } from './full-text.ts';
import { type BuiltPage, type Helps, makeFile } from './make-file.ts';
import { soundsOf } from './tables.ts';

/** What search is told of one language; nothing of it is needed. */
export interface LanguageOfSite {
  /** Its pages, where they are not all in the folder of its name. */
  pages?: () => Iterable<BuiltPage>;
  helps?: Partial<Helps>;
}

/** How a built site is read. */
export interface SiteOptions {
  /** Whether the site marks what is content with `data-pagefind-body`; otherwise `main` or `body` is. */
  marked?: boolean;
  /** How many characters of text a language may have before Pagefind is asked for it. */
  longest?: number;
}

/** A search file longer than this is sent without the text of its guides, which Pagefind then holds. */
const MOST_CHARACTERS = 600_000;

const textLength = ({ records }: SearchFile) => records.reduce((sum, { text }) => sum + text.length, 0);

/** What is sent apart of a language's file. */
export function mendingOf(file: SearchFile): MendingFile {
  const { locale, records, names } = file;
  const said = [...records.map(({ title, text }) => title + text), ...names.flat()].join('');
  return { ...packMending(file), ...(isChinese(locale) && { sounds: soundsOf(said) }) };
}

/** The pages in a language's folder of a built site, in the order of their addresses, each read when it is asked for. */
export function* pagesIn(dist: string, locale: string): Generator<BuiltPage> {
  const files = readdirSync(join(dist, locale), { recursive: true })
    .map((file) => `${locale}/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.html'))
    .sort();
  for (const file of files) yield { url: addressOf(file), html: readFileSync(join(dist, file), 'utf8') };
}

/**
 * Makes all that `search` needs of a built site: for each language its records and what mends a query; for a long one
 * also a file of text for each page and Pagefind's own files.
 *
 * @returns the files, to be written below the site's home, and what there is to say of each language
 * @throws when Pagefind reports errors, or an alias names a place that is not there
 */
export async function makeSearch(
  dist: string,
  languages: Readonly<Record<string, LanguageOfSite>>,
  { marked = true, longest = MOST_CHARACTERS }: SiteOptions = {},
): Promise<{ files: MadeFile[]; told: Record<string, string> }> {
  const files: MadeFile[] = [];
  const told: Record<string, string> = {};
  const locales = Object.keys(languages);
  /** The pages of a language, to be read once or several times. */
  const pagesOf = (locale: string) => languages[locale]?.pages?.() ?? pagesIn(dist, locale);
  const others = (locale: string) =>
    locales.filter((one) => one !== locale).flatMap((one) => [...pagesOf(one)]);
  const made = new Map<string, SearchFile>();
  let indexed: (() => Promise<MadeFile[]>) | undefined;
  const isLong = (file: SearchFile) => textLength(file) > longest;
  for (const [locale, { helps }] of Object.entries(languages)) {
    const file = makeFile(
      locale,
      pagesOf(locale),
      helps?.common === false ? helps : { elsewhere: others(locale), ...helps },
      marked,
    );
    made.set(locale, file);
    // Pagefind goes to work while the other languages are read.
    if (isLong(file)) indexed ??= await indexText(dist);
  }
  const bundle = (await indexed?.()) ?? [];
  for (const [locale, file] of made) {
    files.push({ path: mendingFile(locale), content: JSON.stringify(mendingOf(file)) });
    const { file: sent, texts } = isLong(file) ? moveText(file, bundle) : { file, texts: [] };
    files.push(...texts, { path: searchFile(locale), content: JSON.stringify(pack(sent)) });
    const apart = sent.fullText ? ', their text with Pagefind' : '';
    told[locale] = `${file.records.length} places on ${file.pages.length} pages${apart}`;
  }
  return { files: [...files, ...bundle], told };
}
