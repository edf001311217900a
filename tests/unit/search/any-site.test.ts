import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFile } from '../../../src/search/build/make-file.ts';
import { makeSearch } from '../../../src/search/build/make-search.ts';
import { mendingFile, searchFile } from '../../../src/search/contract.ts';
import type { FullText } from '../../../src/search/full-text.ts';
import { unpack } from '../../../src/search/pack.ts';
import { answer } from '../../../src/search/ranking/index.ts';
import { openIndex } from '../../../src/search/ranking/open.ts';
import { ask } from '../../../src/search/search.ts';

const page = (lang: string, main: string) =>
  `<!doctype html><html lang="${lang}"><title>x</title><body><main>${main}</main></body></html>`;

/** Two languages of a site that has nothing of ours. */
const PAGES = {
  'zh-CN/docs/print-range.html':
    '<h1>定义打印范围</h1><p>选择单元格。</p><h2 id="sources">来源</h2><p>打印机手册。</p>',
  'zh-CN/docs/word-count/index.html': '<h1>字数统计</h1><p>两个空格之间是一个单词。</p>',
  'zh-CN/guides/footnotes/index.html': '<h1>插入脚注</h1><p>脚注在页面的底端。</p>',
  'zh-TW/docs/print-range.html': '<h1>定義列印範圍</h1><p>選取儲存格。</p>',
  'zh-TW/guides/footnotes/index.html': '<h1>插入頁底附註</h1><p>附註在頁面的底端。</p>',
};

const dist = mkdtempSync(join(tmpdir(), 'any-site-'));
for (const [path, main] of Object.entries(PAGES)) {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), page(path.slice(0, 5), main));
}
afterAll(() => rmSync(dist, { recursive: true }));

describe('search of any site', async () => {
  const { files, told } = await makeSearch(dist, { 'zh-CN': {}, 'zh-TW': {} }, { marked: false });
  const read = (path: string) => JSON.parse(String(files.find((file) => file.path === path)?.content));
  const indexOf = (locale: string) => openIndex(unpack(read(searchFile(locale))), read(mendingFile(locale)));
  const first = (locale: string, query: string) => answer(query, indexOf(locale)).hits[0];

  it('is made of its pages alone', () => {
    expect(told).toEqual({ 'zh-CN': '4 places on 3 pages', 'zh-TW': '2 places on 2 pages' });
    expect(files.map(({ path }) => path)).not.toContain('pagefind/pagefind.js');
  });

  it.each([
    ['zh-CN', '如何打印', 'docs/print-range.html', 'as a question'],
    ['zh-CN', '列印範圍', 'docs/print-range.html', 'with words of the other region'],
    ['zh-TW', '打印范围', 'docs/print-range.html', 'with words of the other region'],
    ['zh-CN', '頁底附註', 'guides/footnotes/', 'by its title in another language'],
    ['zh-CN', 'word count', 'docs/word-count/', 'by the words of its address'],
    ['zh-CN', 'dayin', 'docs/print-range.html', 'in pinyin'],
    ['zh-CN', '打印机手册', 'docs/print-range.html#sources', 'by a section of any name'],
  ])('finds in %s "%s": %s, %s', (locale, query, address) =>
    expect(first(locale, query)?.url.replace(/:~:.*/, '').replace(/#$/, '')).toBe(`${locale}/${address}`),
  );

  it('says that a word of the other region was read as one of this', () =>
    expect(answer('儲存格', indexOf('zh-CN')).readings).toContainEqual({
      kind: 'converted',
      from: '儲存格',
      to: '单元格',
    }));

  it('adds nothing to a site that has its own', () => {
    const built = Object.entries(PAGES).map(([url, main]) => ({ url, html: page('zh-CN', main) }));
    const file = makeFile('zh-CN', built, { common: false }, false);
    expect(file.regional).toBeUndefined();
    expect(file.asking.words).toEqual([]);
    expect(file.pages.map(({ kind }) => kind)).toContain('page');
  });
});

describe('a page that holds all of a query in one section', () => {
  const long = '<h1>甲</h1><h2 id="a">乙</h2><p>缓存的内容。</p><h2 id="b">丙</h2><p>清空了。</p>';
  const short = '<h1>丁</h1><h2 id="c">戊</h2><p>缓存可以清空。</p>';
  const built = [long, short].map((main, at) => ({ url: `zh-CN/${at}/`, html: page('zh-CN', main) }));
  const whole = makeFile('zh-CN', built, {}, false);
  const bare = {
    ...whole,
    records: whole.records.map((record) => ({ ...record, text: '' })),
    fullText: { bundle: '', texts: '', pages: {} },
  };
  const asked: string[] = [];
  const fullText: FullText = {
    pagesWith: async (words) => {
      asked.push(words);
      return ['缓存', '清空'].includes(words) ? [0, 1] : [];
    },
    textOf: async (at) => whole.records.filter((record) => record.page === at).map(({ text }) => text),
  };

  it('stands before one that holds its words apart', async () => {
    const { hits } = await ask('缓存怎么清空', { index: openIndex(bare), fullText });
    expect(hits.map(({ url }) => url.replace(/:~:.*/, ''))).toEqual(['zh-CN/1/#c', 'zh-CN/0/#a']);
    expect(new Set(asked).size).toBe(asked.length);
  });
});
