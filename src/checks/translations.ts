/** `npm run translations`: how far each translation is, per guide and language; see `USAGE`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALE_TAGS, SOURCE_LOCALE } from '../i18n/locales.ts';
import { accepted, formatLock, LOCK_FILE, tidied } from '../translation/lock.ts';
import { withNewNames } from '../translation/renamed.ts';
import { countOf, LEFT } from '../translation/state.ts';
import { tryCode } from './cannot-run.ts';
import { loadChecks } from './integration.ts';
import { formatProblem } from './problem.ts';
import { readSource } from './source/read-source.ts';
import { GLOSSARY } from './source/source.ts';
import { askedOf, USAGE } from './translation/asked-translations.ts';
import { documentsOf } from './translation/stale.ts';
import { termDocuments } from './translation/terms-read.ts';
import { namesOfFiles, unreadFiles } from './translation/unread-files.ts';

const root = process.cwd();

/** Says what is wrong, without the stack of an error of ours. */
function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const words = process.argv.slice(2);
if (words.includes('--help')) {
  console.log(USAGE);
  process.exit(0);
}
const written = readSource(root, { locales: LOCALE_TAGS, slugs: [], flows: {}, tasks: [] });
// What the lock and the glossary hold would be lost.
const broken = written.unread.find(({ file }) => file === GLOSSARY || file === LOCK_FILE);
if (broken) stop(formatProblem(broken));
const source = { ...written, lock: withNewNames(written.lock, documentsOf(written)) };
const all = [...documentsOf(source), ...termDocuments(source)];
const asked = askedOf(words, {
  locales: LOCALE_TAGS.filter((tag) => tag !== SOURCE_LOCALE),
  names: [...new Set(all.map(({ name }) => name))],
});
if (typeof asked === 'string') stop(`${asked}\n\n${USAGE}`);
const documents = all.filter(
  ({ locale, name }) =>
    (!asked.locale || locale === asked.locale) && (asked.names.length === 0 || asked.names.includes(name)),
);

const unread = asked.accept ? unreadFiles(source, asked.locale, asked.names) : [];
for (const file of unread)
  console.error(`${file}: it cannot be read, so nothing of it is noted. npm run build says why.`);
if (unread.length > 0) process.exitCode = 1;

if (asked.accept) {
  const names = new Set([...all.map(({ name }) => name), ...namesOfFiles(source)]);
  writeFileSync(join(root, LOCK_FILE), formatLock(tidied(accepted(source.lock, documents), names)));
  console.log(`${LOCK_FILE}: ${documents.length} translations are noted as true to their English.`);
  for (const { locale, name, english, translation } of documents)
    if (english.length !== translation.length)
      console.log(
        `${locale} ${name}: it has other blocks than English, so what is new in them is not noted.`,
      );
} else {
  // Code that does not load is told as the build tells it.
  const { translations } = await tryCode(
    root,
    async () => (await loadChecks(root)).lookAt(root),
    (problem) => stop(formatProblem(problem)),
  );
  const rows = translations
    .filter((one) => documents.some(({ locale, name }) => locale === one.locale && name === one.name))
    .map((one) => ({
      document: one.name,
      language: one.locale,
      blocks: one.blocks,
      ...Object.fromEntries(LEFT.map((left) => [left, countOf(one, left)])),
    }));
  console.table(rows);
}
