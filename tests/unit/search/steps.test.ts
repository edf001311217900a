import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/search/ranking/corpus.ts';
import { excerpt } from '../../../src/search/ranking/excerpt.ts';
import { makeFinder } from '../../../src/search/ranking/find.ts';
import { foldWithPlaces, makeFold } from '../../../src/search/ranking/fold.ts';
import { squeeze } from '../../../src/search/ranking/lexicon.ts';
import { nearest } from '../../../src/search/ranking/nearest.ts';
import { normalize } from '../../../src/search/ranking/normalize.ts';
import { openIndex } from '../../../src/search/ranking/open.ts';
import { charactersOf, fitting, makeSounds, syllablesOf } from '../../../src/search/ranking/sounds.ts';
import { partsOf, termsOf } from '../../../src/search/ranking/terms.ts';
import { distance, related } from '../../../src/search/ranking/words.ts';
import { LONGEST_QUERY } from '../../../src/site/longest-query.ts';
import { sampleFile, sampleIndex, sampleMending } from './sample.ts';

describe('normalize', () => {
  it.each([
    ['  two   words ', 'two words'],
    ['a\u200Bb\u202Ec\u0000d', 'abcd'],
    ['line\nbreak\ttab', 'line break tab'],
    ['\u202E\u0000\u200B', ''],
    ['續\u00A0訂', '續 訂'],
  ])('%j is %j', (typed, query) => expect(normalize(typed)).toBe(query));

  it('keeps what is too long to a length, and no half of a character', () => {
    const long = normalize('😀'.repeat(10_000));
    expect([...long]).toHaveLength(LONGEST_QUERY);
    expect(long.isWellFormed()).toBe(true);
  });
});

describe('fold', () => {
  const fold = makeFold('續续訂订賬帐帳帐账帐');

  it.each([
    ['ＭＰＮ', 'mpn'],
    ['Café', 'cafe'],
    ['續訂', '续订'],
    ['帳賬账', '帐帐帐'],
    ['ﬁ', 'fi'],
    ['１００', '100'],
  ])('%j is read as %j', (text, folded) => expect(fold(text)).toBe(folded));

  it('tells where each character came from', () => {
    const { folded, from } = foldWithPlaces(fold, 'a\u200Bﬁ續');
    expect(folded).toBe('afi续');
    expect(from).toEqual([0, 2, 2, 3, 4]);
  });

  it('is the same when done twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('words', () => {
  it.each([
    ['renew', 'renewal'],
    ['cancel', 'cancellation'],
    ['activate', 'activation'],
    ['company', 'companies'],
    ['assign', 'assigning'],
    ['admin', 'admins'],
  ])('%s and %s are one family', (one, two) => {
    expect(related(one, two)).toBeGreaterThan(0.8);
    expect(related(two, one)).toBe(related(one, two));
  });

  it.each([
    ['art', 'article'],
    ['user', 'usage'],
    ['renew', 'remove'],
    ['part', 'partner'],
  ])('%s and %s are strangers', (one, two) => expect(related(one, two)).toBe(0));

  it.each([
    ['renwe', 'renew', 1],
    ['visaul', 'visual', 1],
    ['refnd', 'refund', 1],
    ['admin', 'admin', 0],
    ['abcdef', 'uvwxyz', 3],
  ])('from %s to %s it is %i', (one, two, far) => expect(distance(one, two, 2)).toBe(far));
});

describe('terms', () => {
  const { lexicon, fold } = sampleIndex('zh-CN');
  const read = (query: string) => termsOf(fold(query), lexicon, true);

  it('knows phrases first, and leaves question words', () => {
    expect(read('如何续订订阅').terms.map(({ text }) => text)).toEqual(['续订订阅']);
    expect(read('谁可取消').who).toBe(true);
  });

  it('keeps a query of question words alone', () => {
    expect(read('如何').terms.map(({ text }) => text)).toEqual(['如何']);
  });

  it('leads from other languages and regions to this one', () => {
    for (const query of ['renewal', '續約', 'Renewals'])
      expect(read(query).terms[0]?.stands.map(({ text }) => text)).toContain('续订');
  });

  it('takes Han characters in pairs, and words as they are', () => {
    expect(partsOf('自动续订Azure').map(({ text }) => text)).toEqual(['自动', '动续', '续订', 'Azure']);
  });

  it('leaves no blank beside Han characters', () => {
    expect(squeeze('mpn 合作伙伴, 管理员 id card')).toBe('mpn合作伙伴管理员id card');
  });
});

describe('find', () => {
  const records = [
    { kind: 'section' as const, page: 0, at: 'a', title: 'Go-to-market', text: 'renewal of benefits' },
    { kind: 'section' as const, page: 0, at: 'b', title: '自动续订', text: 'to the market\ngo' },
  ];
  const finder = makeFinder(
    layOut({ records, pages: [{ title: 'Page', url: 'p/', kind: 'guide' }] }, (text) => text.toLowerCase()),
  );

  it('finds words in all their forms, phrases in their order, characters anywhere', () => {
    expect([...finder.find('renew').keys()]).toEqual([0]);
    expect([...finder.find('go to market').keys()]).toEqual([0]);
    expect([...finder.find('动续').keys()]).toEqual([1]);
    expect([...finder.findPrefix('ben').keys()]).toEqual([0]);
    expect(finder.find('nothing').size).toBe(0);
  });

  it('counts what it is told of', () => {
    finder.learn('elsewhere', [1]);
    expect([...finder.find('elsewhere').keys()]).toEqual([1]);
  });
});

describe('sounds', () => {
  const made = makeSounds(sampleMending('zh-CN').sounds ?? { runs: '', more: {} });

  it('reads pinyin, parted or not, to its last unfinished syllable', () => {
    expect(syllablesOf('xuding', made, false)[0]).toEqual(['xu', 'ding']);
    expect(syllablesOf('xudin', made, true).map((one) => one.join(' '))).toContain('xu din');
    expect(syllablesOf('qqq', made, true)).toEqual([]);
  });

  it("knows everyday characters, and the text's own with all their sounds", () => {
    expect(made.of('退')).toContain('tui');
    expect(made.of('推')).toContain('tui');
    expect(made.of('行')).toEqual(expect.arrayContaining(['xing', 'hang']));
    expect(charactersOf('ding', made, false).has('订')).toBe(true);
  });

  it('finds what sounds so, and what differs in one place', () => {
    const { corpus } = sampleIndex('zh-CN');
    expect(
      fitting(
        corpus,
        ['tui', 'kuan'].map((one) => charactersOf(one, made, false)),
      )[0]?.text,
    ).toBe('退款');
    expect(
      fitting(
        corpus,
        [...'管里员'].map((one) => new Set([one])),
        1,
      )[0]?.text,
    ).toBe('管理员');
  });
});

describe('excerpt', () => {
  const { fold, lexicon } = sampleIndex('en');
  const of = (text: string, query: string) => excerpt(text, termsOf(fold(query), lexicon, true).terms, fold);

  it('takes the line with the most of the query and marks it', () => {
    const { pieces, clause } = of(
      'Nothing here.\nAsk support, then cancel the subscription.',
      'cancel subscription',
    );
    expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['cancel', 'subscription']);
    expect(clause).toBe('then cancel the subscription');
  });

  it('counts each term once, whatever else on a line stands for it', () => {
    const { pieces } = of('Purchase, or buy.\nBuy an offer.', 'buy offer');
    expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Buy', 'offer']);
  });

  it('marks what only means the same where all of it stands, and not a part of it', () => {
    const texts = { 'asking.words': 'the', 'asking.who': 'who', 'same.buy': 'buy | pay for' };
    const file = sampleFile('en', texts);
    const { fold, lexicon } = openIndex(file);
    const marked = (text: string) =>
      excerpt(text, termsOf(fold('buy'), lexicon, true).terms, fold)
        .pieces.filter((piece) => piece.marked)
        .map((piece) => piece.text);
    expect(marked('Ask for a refund.')).toEqual([]);
    expect(marked('Whoever paid looks for it: pay for it.')).toEqual(['pay for']);
    const zh = openIndex(sampleFile('zh-CN', { ...texts, 'same.buy': '失败 | 不通过' }));
    const parts = excerpt('不再通过转帐付款。审核不通过。', termsOf('失败', zh.lexicon, true).terms, zh.fold);
    expect(parts.pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['不通过']);
  });

  it('begins at a clause, never with the mark that ends one, and cuts no word in two', () => {
    const long = `${'词'.repeat(90)}，取消订阅要通过支持团队${'尾'.repeat(200)}`;
    const { pieces } = of(long, '取消订阅');
    const text = pieces.map((piece) => piece.text).join('');
    expect(text).toMatch(/^取消订阅/);
    expect(text).toMatch(/…$/);
  });

  it('loses and adds nothing but the signs of leaving out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
        const shown = of(text, query)
          .pieces.map((piece) => piece.text)
          .join('');
        return text.includes(shown.replace(/^…|…$/g, '')) || text.includes(shown);
      }),
    );
  });
});

describe('nearest', () => {
  it('names what looks like it, and nothing at any price', () => {
    const fold = makeFold('');
    expect(nearest('globl admn', ['Global admin', 'Invoice'], fold)).toEqual(['Global admin']);
    expect(nearest('qqqq', ['Global admin', 'Invoice'], fold)).toEqual([]);
  });
});
