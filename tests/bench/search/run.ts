/**
 * `npm run bench:search`: how well search finds what readers look for, and what it costs, from the files in dist/.
 * With `--misses` also each query of the tuned half whose section is not among five.
 *
 * `npm run bench:search -- --pages DIR --queries FILE`: the same of the built pages of any site, with queries of its own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALE_TAGS, type Locale } from '../../../src/i18n/locales.ts';
import { searchFile } from '../../../src/search/contract.ts';
import { answer } from '../../../src/search/ranking/index.ts';
import { openIndex } from '../../../src/search/ranking/open.ts';
import { wire } from '../../built/site.ts';
import { ROOT_SITE } from '../../sites.ts';
import { measureSite } from './any-site.ts';
import { firstHit } from './first-hit.ts';
import { type Measure, measure, type Result, readFile, results } from './measure.ts';

const told = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const [pages, queries] = [told('--pages'), told('--queries')];
if (pages && queries) {
  await measureSite(pages, queries);
  process.exit();
}

const rounded = (sums: Measure) =>
  Object.fromEntries(Object.entries(sums).map(([name, value]) => [name, Math.round(value * 1000) / 1000]));
const all = results();
const groups = (key: (result: Result) => string) =>
  Object.fromEntries(
    [...new Set(all.map(key))].map((name) => [
      name,
      rounded(measure(all.filter((one) => key(one) === name))),
    ]),
  );

console.log('\nBy half: the ranking is tuned on one, the other tells how well it does');
console.table(groups(({ half }) => half));
console.log('\nBy language and half');
console.table(groups(({ locale, half }) => `${locale} ${half}`));
console.log('\nBy language and class');
console.table(groups((one) => `${one.locale} ${one.class}`));

console.log('\nWhat it costs');
console.table(
  Object.fromEntries(
    LOCALE_TAGS.map((locale) => {
      const file = readFile(locale);
      const started = performance.now();
      const index = openIndex(file);
      const opened = performance.now();
      answer('how do I cancel 取消订阅', index);
      const first = performance.now();
      const queries = all.filter((one) => one.locale === locale);
      for (const { query } of queries) answer(query, index);
      const times = performance.now() - first;
      return [
        locale,
        {
          records: file.records.length,
          'KB over the wire':
            Math.round(wire(readFileSync(join(ROOT_SITE.outDir, searchFile(locale)))) / 102.4) / 10,
          'ms to open': Math.round(opened - started),
          'ms of the first answer': Math.round(first - opened),
          'ms of a later answer': Math.round((times / queries.length) * 10) / 10,
        },
      ];
    }),
  ),
);

console.log('\nOn a slow phone: 1.6 Mbit/s, 150 ms, a quarter of this machine');
const asked: Partial<Record<Locale, string>> = {
  en: 'how do I cancel',
  'zh-CN': '如何取消订阅',
  'zh-TW': '怎麼取消訂閱',
};
const slow: Record<string, object> = {};
for (const locale of LOCALE_TAGS) {
  const { first, later } = await firstHit(locale, asked[locale] ?? asked.en ?? '');
  slow[locale] = { 'ms to the first hit': first, 'ms of the slowest answer after it': later };
}
console.table(slow);

if (process.argv.includes('--misses'))
  for (const { locale, class: name, query, page, section, found, first } of all.filter(
    ({ half, section }) => half !== 'held' && (section === 0 || section > 1),
  ))
    console.log(
      [locale, name, query, `page ${page}`, `section ${section}`, `of ${found}`, first].join(' · '),
    );
