import { rehearsalsOf } from '../guides/guides.ts';
import { GUIDE_SLUGS } from '../guides/jobs.ts';
import type { Locale } from '../i18n/locales.ts';
import { NAMESPACES, text } from '../i18n/text.ts';
import { flowNames } from '../wording/texts.ts';

const isFile = (page: string): page is (typeof NAMESPACES)[number] =>
  (NAMESPACES as readonly string[]).includes(page);

/** A page that lists texts: those of one file, or of the rehearsals of one guide. */
export interface TextsPage {
  /** Its name in addresses: a file's, or a guide's. */
  page: string;
  /** What it lists, as in `locales/{locale}/{file}.json`. */
  files: readonly string[];
}

/** Every page that lists texts. Together they list each file once. */
export async function textsPages(): Promise<TextsPage[]> {
  const guides = await Promise.all(
    GUIDE_SLUGS.map(async (page) => ({
      page,
      files: (await rehearsalsOf(page)).map(({ flow }) => `flows/${flow}`),
    })),
  );
  return [...NAMESPACES.map((file) => ({ page: file, files: [file] })), ...guides].filter(
    ({ files }) => files.length > 0,
  );
}

/** The flow whose texts a file has; nothing for any other file. */
export const flowOfFile = (file: string): string | undefined => /^flows\/(.+)$/.exec(file)?.[1];

/** What a file of texts is called. */
export function fileTitle(locale: Locale, file: string): string {
  const flow = flowOfFile(file);
  if (flow) return flowNames(locale, flow).title;
  return isFile(file) ? text(locale)(`about:translate.file.${file}`) : file;
}

/** The path of a document from the project's root, by its name in the lock. */
export const fileOf = (locale: Locale, name: string): string =>
  name
    .replace(/^guides\/(.+)$/, `content/guides/${locale}/$1.mdx`)
    .replace(/^locales\/(.+)$/, `locales/${locale}/$1.json`);
