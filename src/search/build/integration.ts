import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALE_TAGS, LOCALES } from '../../i18n/locales.ts';
import { readHelps } from './helps.ts';
import type { BuiltPage } from './make-file.ts';
import { type LanguageOfSite, makeSearch, pagesIn } from './make-search.ts';
import type { FlowTexts } from './screens.ts';

/** The pages of one language, those of rehearsals with the texts of their screens. */
function* builtPages(dist: string, locale: string): Generator<BuiltPage> {
  for (const page of pagesIn(dist, locale)) {
    const [, texts] = /\/rehearse\/[^/]+\/$/.test(page.url)
      ? (/data-texts="[^"]*\/([^"/]+\/[^"/]+)"/.exec(page.html) ?? [])
      : [];
    const flow: FlowTexts | undefined = texts && JSON.parse(readFileSync(join(dist, locale, texts), 'utf8'));
    yield { ...page, flow };
  }
}

/**
 * Writes the search file of each language when the site is built, from the pages as they were built.
 *
 * @param longest how many characters of text a language may have before Pagefind is asked for it
 */
export function searchIndex(longest?: number): AstroIntegration {
  let root = '.';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const languages = LOCALE_TAGS.map((locale): [string, LanguageOfSite] => [
          locale,
          { pages: () => builtPages(dist, locale), helps: readHelps(root, locale, LOCALES) },
        ]);
        const { files, told } = await makeSearch(dist, Object.fromEntries(languages), { longest });
        for (const { path, content } of files) {
          mkdirSync(dirname(join(dist, path)), { recursive: true });
          writeFileSync(join(dist, path), content);
        }
        for (const [locale, line] of Object.entries(told)) logger.info(`${locale}: ${line}`);
      },
    },
  };
}
