import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { filesOf } from '../../src/offline/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'built-'));
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
for (const path of [
  'index.html',
  '404.html',
  'en/index.html',
  'en/guides/open-zh/index.html',
  'en/guides/open-zh/index.md',
  'en/translate/index.html',
  'en/translate/ui/index.html',
  'zh-CN/index.html',
  'zh-CN/labels.json',
  'zh-CN/texts/add-user.1a2b3c.json',
  'zh-TW/roles/table.json',
  'zh-TW/roles/index.html',
  'share-en.png',
  '_astro/page.1a2b.js',
  'pagefind/index/zh-cn_1a2b.pf_index',
  'pagefind/pagefind.en_1a2b.pf_meta',
  'pagefind/pagefind.js',
  'hosting/nginx.conf',
  'offline.js',
])
  write(path, `the text of ${path}`);
// Pictures of guides: one that both Chinese show, one of English, and an original that no page shows.
for (const picture of ['han.1a2b.webp', 'latin.1a2b.webp', 'original.1a2b.png'])
  write(`_astro/${picture}`, picture);
write('en/guides/shown/index.html', '<img src="/docs/_astro/latin.1a2b.webp">');
for (const locale of ['zh-CN', 'zh-TW'])
  write(`${locale}/guides/shown/index.html`, '<img src="/docs/_astro/han.1a2b.webp">');
afterAll(() => rmSync(folder, { recursive: true }));

const files = filesOf(folder, ['en', 'zh-CN', 'zh-TW']);
const urls = (locale: string) => files[locale]?.map(({ url }) => url);
const shared = ['./', './_astro/page.1a2b.js', './pagefind/pagefind.js', './zh-CN/labels.json'];

it('a language keeps what names it, what names none, and the names of controls in all', () => {
  const plain = (locale: string) => urls(locale)?.filter((url) => !/shown|webp/.test(url));
  expect(plain('en')?.sort()).toEqual(
    [...shared, './en/', './en/guides/open-zh/', './pagefind/pagefind.en_1a2b.pf_meta'].sort(),
  );
  expect(plain('zh-CN')?.sort()).toEqual(
    [
      ...shared,
      './zh-CN/',
      './zh-CN/texts/add-user.1a2b3c.json',
      './pagefind/index/zh-cn_1a2b.pf_index',
    ].sort(),
  );
  expect(plain('zh-TW')?.sort()).toEqual([...shared, './zh-TW/roles/'].sort());
});

it('a language keeps the pictures that its pages show, and no other', () => {
  const pictures = (locale: string) => urls(locale)?.filter((url) => /\.(webp|png)$/.test(url));
  expect(pictures('en')).toEqual(['./_astro/latin.1a2b.webp']);
  expect(pictures('zh-CN')).toEqual(['./_astro/han.1a2b.webp']);
  expect(pictures('zh-TW')).toEqual(['./_astro/han.1a2b.webp']);
});

it('each file comes with its digest; one whose name holds a digest never changes', () => {
  const all = Object.values(files).flat();
  const digest = createHash('sha256').update('the text of zh-CN/index.html').digest('base64');
  expect(all.find(({ url }) => url === './zh-CN/')?.integrity).toBe(`sha256-${digest}`);
  for (const { url, revision, integrity } of all) {
    expect(integrity).toMatch(/^sha256-.{44}$/);
    expect(revision === null).toBe(/\/(_astro|texts)\//.test(url));
  }
});
