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
import { countOf, LEFT } from '../translation/state.ts';
import { parity } from './parity.ts';
import { readSource } from './source.ts';
import { documentsOf, stale } from './stale.ts';
import { stateOf } from './state.ts';
import { terms } from './terms.ts';
import { textParity } from './text-parity.ts';
import { texts } from './texts.ts';

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
  for (const { locale, name, english, translation } of documents)
    if (english.length !== translation.length)
      console.log(`${locale} ${name}: it has other blocks than English, so what they say is not noted.`);
} else {
  const compared = [...parity(source), ...textParity(source)];
  const problems = [
    ...texts(source),
    ...stale(source),
    ...compared.map((problem) => ({ unfinished: 'differs' as const, ...problem })),
    ...terms(source),
  ];
  const rows = stateOf(source, problems)
    .filter((one) => documents.some(({ locale, name }) => locale === one.locale && name === one.name))
    .map((one) => ({
      document: one.name,
      language: one.locale,
      blocks: one.blocks,
      ...Object.fromEntries(LEFT.map((left) => [left, countOf(one, left)])),
    }));
  console.table(rows);
}
