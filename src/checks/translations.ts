/**
 * `npm run translations`: how far each translation is, per guide and language.
 *
 *     npm run translations                                   the state
 *     npm run translations -- --accept                       every translation was read and is true to its English
 *     npm run translations -- --accept zh-TW                 … of one language
 *     npm run translations -- --accept zh-TW guides/action-pack   … of one document
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LOCALE_TAGS } from '../i18n/locales.ts';
import { accepted, formatLock, LOCK_FILE, tidied } from '../translation/lock.ts';
import { parity } from './parity.ts';
import { readSource } from './source.ts';
import { documentsOf, staleDocuments } from './stale.ts';
import { terms } from './terms.ts';
import { textParity } from './text-parity.ts';

const { values, positionals } = parseArgs({
  options: { accept: { type: 'boolean' } },
  allowPositionals: true,
});
const root = process.cwd();
const source = readSource(root, { locales: LOCALE_TAGS, slugs: [], flows: {}, tasks: [] });
const [onlyLocale, onlyDocument] = positionals;
const documents = documentsOf(source).filter(
  ({ locale, name }) => (!onlyLocale || locale === onlyLocale) && (!onlyDocument || name === onlyDocument),
);

if (documents.length === 0) {
  console.error(
    `There is no translation ${positionals.join(' ')}. Names: ${[...new Set(documentsOf(source).map(({ name }) => name))].join(', ')}.`,
  );
  process.exit(1);
}

if (values.accept) {
  const names = new Set(documentsOf(source).map(({ name }) => name));
  writeFileSync(join(root, LOCK_FILE), formatLock(tidied(accepted(source.lock, documents), names)));
  console.log(`${LOCK_FILE}: ${documents.length} translations are noted as true to their English.`);
} else {
  const compared = [...parity(source), ...textParity(source)];
  const avoided = terms(source);
  const stale = staleDocuments(source);
  const rows = documents.map(({ name, locale, english, guide, texts }) => {
    const file = guide?.file ?? texts?.file;
    const changes =
      stale.find((one) => one.document === name && (one.guide ?? one.texts) === (guide ?? texts))?.changes ??
      [];
    return {
      document: name,
      language: locale,
      blocks: english.length,
      stale: changes.length,
      'not as English': compared.filter((problem) => problem.file === file).length,
      terms: avoided.filter((problem) => problem.file === file).length,
    };
  });
  console.table(rows);
}
