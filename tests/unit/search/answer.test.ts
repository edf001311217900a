import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { mendingOf } from '../../../src/search/build/make-search.ts';
import type { SearchFile } from '../../../src/search/contract.ts';
import type { FullText } from '../../../src/search/full-text.ts';
import { withMending } from '../../../src/search/mending.ts';
import { pack, unpack } from '../../../src/search/pack.ts';
import { answer, type Index, layIndex } from '../../../src/search/ranking/index.ts';
import { mend, openIndex } from '../../../src/search/ranking/open.ts';
import { ask, search } from '../../../src/search/search.ts';
import { sampleFile, sampleIndex } from './sample.ts';

const first = (query: string, index: Index) => answer(query, index).hits[0];
const textOf = (pieces: { text: string }[] = []) => pieces.map(({ text }) => text).join('');

describe('what a page gives to search', () => {
  const { records, pages } = sampleFile('en');

  it('is its sections, tasks, roles and terms, each with its own address', () => {
    expect(records.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
      'guide ',
      'section cancel',
      'section renew',
      'page ',
      'section tasks',
      'task task-a',
      'role role-b',
      'page ',
      'term renewal',
    ]);
    expect(pages.map(({ url }) => url)).toEqual(['en/guides/offers/', 'en/roles/', 'en/glossary/']);
  });

  it('is no furniture, no control, no glued words', () => {
    const all = records.map(({ text }) => text).join('\n');
    expect(all).not.toMatch(/Show me|Menu|Link/);
    expect(records.find(({ at }) => at === 'renew')?.text).toBe('Open the list.\nSelect Renew subscriptions');
  });

  const sent = (file: SearchFile) => unpack(JSON.parse(JSON.stringify(pack(file))));
  /** What other languages call a control, the other script, and names of terms in it are sent apart. */
  const atFirst = (file: SearchFile): SearchFile => ({
    ...file,
    names: file.names.map(([here]) => [here, '']),
    variants: '',
    records: file.records.map((record) =>
      record.kind === 'term'
        ? { ...record, text: record.text.replace(/^.*[^ -~\n].*\n?/gm, '').trimEnd() }
        : record,
    ),
  });

  it('is the same after it was sent', () => {
    const file = sampleFile('en');
    expect(sent(file)).toEqual(atFirst(file));
    expect(() => unpack({} as never)).toThrow();
  });

  it('finds a control by its name in another language once that came too', () => {
    const file = sampleFile('zh-CN');
    const index = layIndex(sent(file));
    expect(answer('Renew subscriptions', index).total).toBe(0);
    const { hits } = answer('Renew subscriptions', mend(index, mendingOf(file)));
    expect(hits[0]?.url).toContain('guides/offers/#renew');
  });

  it('is the same after it was sent whatever its texts and addresses hold', () => {
    const file = sampleFile('zh-CN', { 'same.buy': '购买 | 买', 'failing.gone': '没了 | 不见' });
    const odd = {
      ...file,
      variants: '續续帳帐',
      records: ['play=2.a', 'play=2.a.b', 'play=2.a.b.c', 'offer-now', ''].map((at) => ({
        kind: at.startsWith('play') ? ('term' as const) : ('section' as const),
        page: 0,
        at,
        title: 'Offer now (today)',
        text: '| ~ ^ `\n第二行 é “𠮷” 🎉 \u2028 \ud800 \x80 \uffff',
      })),
    };
    expect(sent(odd)).toEqual(atFirst(odd));
    expect(withMending(sent(odd), mendingOf(odd))).toEqual(odd);
  });

  it('takes no alias for a place that is not there', () => {
    expect(() => sampleFile('en', { 'find.guides/offers/#nowhere': 'x' })).toThrow(
      'locales/en/search.json: "find.guides/offers/#nowhere" names a place that is not there.',
    );
  });
});

describe('an answer', () => {
  const en = sampleIndex('en');
  const zh = sampleIndex('zh-CN');

  it.each([
    ['how do I cancel the subscription', 'cancel'],
    ['money back', 'cancel'],
    ['renwe subscriptions', 'renew'],
    ['who can cancel the offer', 'task-a'],
    ['billing admin', 'role-b'],
    ['续订订阅', 'renew'],
  ])('to "%s" is %s', (query, at) => expect(first(query, en)?.record.at).toBe(at));

  it.each([
    ['如何取消订阅', 'cancel', []],
    ['把钱退回来', 'cancel', []],
    ['續訂', 'renew', ['converted 續訂 续订']],
    ['xuding', 'renew', ['converted xuding 续订']],
    ['推款', 'cancel', ['corrected 推款 退款']],
    ['Renew subscriptions', 'renew', ['converted renew subscriptions 续订订阅']],
    ['取消订阅 zzzzz', 'cancel', ['relaxed zzzzz ']],
  ])('to "%s" is %s, and says how it was read', (query, at, readings) => {
    const found = answer(query, zh);
    expect(found.hits[0]?.record.at).toBe(at);
    expect(found.readings.map(({ kind, from, to }) => `${kind} ${from.toLowerCase()} ${to}`)).toEqual(
      readings,
    );
  });

  it('leads to the words on their page', () => {
    expect(first('refund', en)?.url).toBe('en/guides/offers/#cancel:~:text=A%20refund%20takes%2010%20days');
    expect(first('billing admin', en)?.url).toBe('en/roles/#role-b');
  });

  it('counts all that was found, by kind, and gives as many as asked for', () => {
    const found = answer('cancel', en, { most: 1 });
    expect(found.hits).toHaveLength(1);
    expect(found.total).toBe(Object.values(found.counts).reduce((sum, count) => sum + count));
    expect(answer('cancel', en, { filter: 'roles' }).hits.map(({ record }) => record.kind)).toEqual(['task']);
  });

  it('is nothing when nothing fits, with what looks like it', () => {
    expect(answer('qzxjvkw', en)).toMatchObject({ hits: [], total: 0 });
    expect(answer('', en)).toMatchObject({ hits: [], total: 0, nearest: [] });
  });

  it('never fails, and never holds what holds none of the words', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '(',
        '[a-z',
        '\\',
        '$&',
        '<img src=x onerror=alert(1)>',
        '\u202E',
        '👩‍👩‍👧',
        'مرحبا',
        '%E0%A4%A',
        '{n}',
        '__proto__',
        'constructor',
        '的',
        '？',
      ),
    );
    fc.assert(
      fc.property(odd, odd, (one, two) => {
        for (const index of [en, zh]) {
          const { hits } = answer(`${one} ${two}`, index);
          for (const hit of hits)
            expect(
              [...hit.title, ...hit.excerpt].some(({ marked }) => marked) ||
                hit.page !== '' ||
                hit.record.names,
            ).toBeTruthy();
        }
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  it('to ten thousand characters comes in time', () => {
    const started = performance.now();
    answer('取消订阅 renew '.repeat(1000), zh);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('a site whose text is with Pagefind', () => {
  const whole = sampleFile('en');
  const bare = {
    ...whole,
    records: whole.records.map((record) => (record.kind === 'term' ? record : { ...record, text: '' })),
    fullText: { bundle: 'pagefind/', texts: 'en/search/text/', pages: {} },
  };
  const asked: string[] = [];
  const fullText: FullText = {
    pagesWith: async (words) => {
      asked.push(words);
      return words === 'refund' ? [0] : [];
    },
    textOf: async (page) => whole.records.filter((record) => record.page === page).map(({ text }) => text),
  };

  it('is asked too, and answers with the section and its words', async () => {
    expect(answer('refund', openIndex(bare)).total).toBe(0);
    const { hits } = await ask('refund', { index: openIndex(bare), fullText });
    expect(asked).toContain('refund');
    expect(hits[0]?.record.at).toBe('cancel');
    expect(textOf(hits[0]?.excerpt)).toContain('A refund takes 10 days');
  });

  it('is searched by language and address', async () => {
    const loaded: string[] = [];
    const load = async (url: string) => {
      loaded.push(url);
      return url.endsWith('/records.json') ? pack(bare) : mendingOf(bare);
    };
    const { hits } = await search('refund', { locale: 'en', site: '/docs/', load, fullText });
    expect(loaded.sort()).toEqual(['/docs/en/search/mending.json', '/docs/en/search/records.json']);
    expect(hits[0]?.url).toMatch(/^en\/guides\/offers\/#cancel/);
    await expect(
      search('x', { locale: 'en', load: () => Promise.reject(new Error('gone')) }),
    ).rejects.toThrow('gone');
  });

  it('is kept as it was fetched when a search that reads its files itself finds none', async () => {
    const fetched = vi.fn(async (url: string) =>
      url.endsWith('records.json') ? Response.json(pack(bare)) : new Response('', { status: 404 }),
    );
    vi.stubGlobal('fetch', fetched);
    const asked = { locale: 'en', site: '/kept/', fullText };
    await search('refund', asked);
    const { length } = fetched.mock.calls;
    await expect(
      search('refund', { ...asked, load: () => Promise.reject(new Error('gone')) }),
    ).rejects.toThrow('gone');
    await search('refund', asked);
    expect(length).toBeGreaterThan(0);
    expect(fetched).toHaveBeenCalledTimes(length);
    vi.unstubAllGlobals();
  });
});
