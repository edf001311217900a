import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALE_TAGS, LOCALES } from '../../i18n/locales.ts';
import { type SearchFile, searchFile, soundsFile } from '../contract.ts';
import { pack } from '../pack.ts';
import { indexText, type MadeFile, moveText } from './full-text.ts';
import { readHelps } from './helps.ts';
import { type BuiltPage, makeFile } from './make-file.ts';
import type { FlowTexts } from './screens.ts';
import { soundsOf } from './tables.ts';

/** The pages of one language, in the order of their addresses, each read when it is asked for. */
function* builtPages(dist: string, locale: string): Generator<BuiltPage> {
  const files = readdirSync(join(dist, locale), { recursive: true })
    .map((file) => `${locale}/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/index.html'))
    .sort();
  for (const file of files) {
    const url = file.replace(/index\.html$/, '');
    const texts = join(dist, url.replace(/\/$/, '.json'));
    yield {
      url,
      html: readFileSync(join(dist, file), 'utf8'),
      flow: existsSync(texts) ? (JSON.parse(readFileSync(texts, 'utf8')) as FlowTexts) : undefined,
    };
  }
}

/** A search file longer than this is sent without the text of its guides, which Pagefind then holds. */
const MOST_CHARACTERS = 600_000;

const textLength = ({ records }: SearchFile) => records.reduce((sum, { text }) => sum + text.length, 0);

/**
 * Writes the search file of each language when the site is built, from the pages as they were built.
 *
 * @param longest how many characters of text a language may have before Pagefind is asked for it
 */
export function searchIndex(longest = MOST_CHARACTERS): AstroIntegration {
  let root = '.';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const write = async ({ path, content }: MadeFile) => {
          await mkdir(dirname(join(dist, path)), { recursive: true });
          await writeFile(join(dist, path), content);
        };
        let bundle: MadeFile[] | undefined;
        for (const locale of LOCALE_TAGS) {
          let file = makeFile(locale, builtPages(dist, locale), readHelps(root, locale, LOCALES));
          const told = `${file.records.length} places on ${file.pages.length} pages`;
          const said = [...file.records.map(({ title, text }) => title + text), ...file.names.flat()].join(
            '',
          );
          if (file.hasSounds)
            await write({ path: soundsFile(locale), content: JSON.stringify(soundsOf(said)) });
          if (textLength(file) > longest) {
            bundle ??= await indexText(dist);
            const moved = moveText(file, bundle);
            for (const text of moved.texts) await write(text);
            file = moved.file;
          }
          await write({ path: searchFile(locale), content: JSON.stringify(pack(file)) });
          logger.info(`${locale}: ${told}${file.fullText ? ', their text with Pagefind' : ''}`);
        }
        for (const made of bundle ?? []) await write(made);
      },
    },
  };
}
