import { describe, expect, it } from 'vitest';
import { mendingOf } from '../../../src/search/build/make-search.ts';
import { readPage } from '../../../src/search/build/read-page.ts';
import { soundsOf } from '../../../src/search/build/tables.ts';
import type { Kind, SearchRecord } from '../../../src/search/contract.ts';
import { layOut } from '../../../src/search/ranking/corpus.ts';
import { makeFold } from '../../../src/search/ranking/fold.ts';
import { answer } from '../../../src/search/ranking/index.ts';
import { type Naming, withNamed } from '../../../src/search/ranking/named.ts';
import { openIndex } from '../../../src/search/ranking/open.ts';
import { termsOf } from '../../../src/search/ranking/terms.ts';
import { makeWritten } from '../../../src/search/ranking/written.ts';
import { sampleFile, sampleIndex } from './sample.ts';

/** Kinds of query that once led astray. */
const en = sampleIndex('en');
const zh = sampleIndex('zh-CN');
const places = (query: string, index = en) => answer(query, index).hits.map(({ record }) => record.at);
const readings = (query: string, index = en) =>
  answer(query, index).readings.map(({ kind, from, to }) => `${kind} ${from} ${to}`.trim());

describe('what only asks', () => {
  const texts = {
    'asking.words': "didn't | the | about it",
    'asking.who': 'who',
    'same.buy': 'buy | purchase',
  };
  const index = openIndex(sampleFile('en', texts));

  it('may be a contraction, which is not two words', () => {
    expect(readings("didn't cancel the subscription", index)).toEqual([]);
    expect(termsOf("didn't cancel", index.lexicon, false).terms.map(({ text }) => text)).toEqual(['cancel']);
  });

  it('is not corrected into something else', () => {
    expect(index.correct(termsOf('the', index.lexicon, false).terms).changes).toEqual([]);
  });

  it('counts for nothing in a name, so that the name is found without', () => {
    const named = openIndex(
      sampleFile('en', { ...texts, 'find.guides/offers/#renew': 'who about it another year' }),
    );
    expect(named.namesOf(named.file.records.find(({ at }) => at === 'renew')).telling).toContain(
      'another year',
    );
  });
});

describe('two characters that only sound like what was meant', () => {
  const file = sampleFile('zh-CN', { 'find.guides/offers/#renew': '角色权限' });
  const index = openIndex(file, mendingOf(file));

  it('are read as a word that begins or ends a name, not as the end of one word and the beginning of the next', () => {
    expect(readings('全现', index)).toEqual(['corrected 全现 权限']);
    expect(readings('圈线', index)).toEqual(['corrected 圈线 权限']);
    expect(readings('瑟泉', index)).toEqual([]);
  });
});

describe('what goes wrong', () => {
  const failing = { 'failing.missing': 'gone | missing | list' };
  const index = openIndex(sampleFile('en', failing));

  it('says less than what it goes wrong with', () => {
    expect(places('subscriptions gone', index)).toEqual(places('subscriptions', index));
    expect(places('missing', index)[0]).toBe('renew');
  });
});

describe('a word in another form', () => {
  it('is known as the word', () => {
    const known = (word: string) => termsOf(word, en.lexicon, false).terms.map(({ text }) => text);
    expect(known('buying')).toEqual(['buy']);
    expect(known('purchased')).toEqual(['purchase']);
    expect(known('string')).toEqual(['string']);
  });
});

describe('a single character', () => {
  const index = openIndex(sampleFile('zh-CN', { 'same.refund': '退款 | 退', 'same.turn': '取消 | 转' }));
  const known = (query: string) =>
    termsOf(query, index.lexicon, false, (pair) => index.finder.find(pair).size > 0).terms.map(
      ({ text }) => text,
    );

  it('is a word of its own, and none where it is part of one', () => {
    expect(places('想退', index)[0]).toBe('cancel');
    expect(known('能退吗')).toContain('退');
    expect(known('转帐单')).not.toContain('转');
  });
});

describe('what nobody can answer', () => {
  it('is not answered by the one common word in it', () => {
    expect(places('lottery list')).toEqual([]);
    expect(places('红烧肉列表做法怎样', zh)).toEqual([]);
  });

  it('is told of beside a word that is known', () => {
    expect(places('purchase lottery')).not.toEqual([]);
    expect(readings('purchase lottery')).toEqual(['relaxed lottery']);
  });

  it('stands below what holds the word that says the most', () => {
    expect(places('offer invoices')[0]).toBe('role-b');
  });
});

describe('a correction', () => {
  const changes = (query: string, index = en) =>
    index.correct(termsOf(index.fold(query), index.lexicon, false).terms).changes.map(({ to }) => to);

  it('with two slips needs a good beginning', () => {
    expect(changes('sappart')).toEqual([]);
    expect(changes('suppadt')).toEqual(['support']);
  });

  it.each(['查我们', '好的', '被退款'])('leaves %s as it is', (query) =>
    expect(changes(query, zh)).toEqual([]),
  );

  it('joins a word that was parted', () => expect(places('sub scription')).toEqual(places('subscription')));

  it('hears characters that only the other script has', () => {
    expect(soundsOf('发票').more.piao).toContain('飄');
  });

  it('reads letters as the beginnings of the words of a name', () => {
    expect(readings('RS')).toEqual(['converted RS Renew subscriptions']);
    expect(places('RS')[0]).toBe('renew');
    expect(readings('QZ')).toEqual([]);
  });
});

describe('how a language writes', () => {
  const records: SearchRecord[] = [
    { kind: 'section', page: 0, at: 'a', title: '簽署合約', text: '簽署之後加上標籤。' },
  ];
  const fold = makeFold('簽签籤签標标後后約约');
  const file = { records, names: [], pages: [{ title: '合約', url: 'a/', kind: 'guide' as const }] };
  const written = makeWritten(file, layOut(file, fold), fold);

  it('is told by the whole word, for a character alone may be several', () => {
    expect(written.of('签署')).toBe('簽署');
    expect(written.of('标签')).toBe('標籤');
  });

  it('tells its own characters from those of the other script', () => {
    expect(written.isOwn('簽')).toBe(true);
    expect(written.isOwn('签')).toBe(false);
    expect(written.isOwn('RS')).toBe(true);
  });
});

it('what readers call a place is a phrase in a longer question too', () => {
  const index = openIndex(sampleFile('zh-CN', { 'find.guides/offers/#renew': '没网' }));
  expect(places('没网的时候能看吗', index)[0]).toBe('renew');
});

describe('a name typed in full', () => {
  const record = (kind: Kind, title: string, names?: string): SearchRecord => ({
    kind,
    page: 0,
    at: title,
    title,
    text: '',
    ...(names && { names }),
  });
  const records = [
    record('term', 'get keys'),
    record('screen', 'the key'),
    record('role', 'global admin', 'global administrator'),
    record('section', 'what is verified'),
    record('section', 'account'),
  ];
  const naming = (isLabel: boolean): Naming => ({
    records,
    namesOf: (one) => [one?.title ?? '', ...(one?.names?.split('|') ?? [])],
    holds: (number) => number < 2,
    isLabel,
  });
  const order = (wanted: string, ...numbers: number[]) =>
    withNamed(
      numbers.map((number) => ({ record: number, score: 1, coverage: 1 })),
      wanted,
      naming(wanted === 'get keys'),
    ).map(({ record: number }) => number);

  it('of a control leads to the place that has it, then to the glossary', () =>
    expect(order('get keys', 0, 1, 2)).toEqual([1, 0, 2]));

  it('of a role leads to that role, by each of its names', () => {
    expect(order('global admin', 3, 1, 2)[0]).toBe(2);
    expect(order('global administrator', 3, 1, 2)[0]).toBe(2);
  });

  it('that says something leads to its place; a single word may be meant otherwise', () => {
    expect(order('what is verified', 1, 2, 3)[0]).toBe(3);
    expect(order('account', 1, 2, 4)[0]).toBe(1);
  });

  it('is read from the page, where other names are marked', () => {
    const read = readPage(
      '<main data-pagefind-body><h1>Roles</h1><dl><div id="r" data-search-kind="role"><dt>Global admin</dt><dd>All. <span data-search-names>Also: <span>Company admin</span>, <span>Owner</span></span></dd></div></dl></main>',
      'page',
    );
    expect(read?.records.find(({ at }) => at === 'r')?.names).toBe('Company admin|Owner');
  });
});

describe('the kind that a page marks a place with', () => {
  const read = (kind: string) =>
    readPage(
      `<main data-pagefind-body><h1>Roles</h1><div id="r" data-search-kind="${kind}"><h4>A</h4></div></main>`,
      'page',
    )?.records.map(({ kind }) => kind);

  it('is one that search weighs; another is told with its page', () => {
    expect(read('role')).toEqual(['page', 'role']);
    for (const kind of ['roles', 'constructor'])
      expect(() => read(kind)).toThrow(`data-search-kind="${kind}" is no kind, on the page "Roles"`);
  });

  it('is no more than a mark when it is left empty', () => {
    expect(read('')).toEqual(['page']);
  });
});
