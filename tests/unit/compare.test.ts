import { describe, expect, it } from 'vitest';
import { comparedIn, comparing } from '../../src/compare/address.ts';
import { afterChange } from '../../src/compare/after-change.ts';
import { pairUp } from '../../src/compare/pair-up.ts';

describe('what an address compares', () => {
  it.each([
    ['?compare=en', 'en'],
    ['?roles=admin-agent&compare=zh-TW', 'zh-TW'],
    ['', undefined],
    ['?compare=', undefined],
    ['?compare=zh-CN', undefined],
    ['?compare=xx', undefined],
    ['?compare=EN', undefined],
    ['?compare=toString', undefined],
    ['?compare=../../evil', undefined],
  ])('on a page in zh-CN, %j compares it with %s', (search, other) => {
    expect(comparedIn(search, ['en', 'zh-TW'])).toBe(other);
  });

  it.each([
    ['', 'en', '?compare=en'],
    ['?compare=en', 'zh-TW', '?compare=zh-TW'],
    ['?from=mail', 'en', '?from=mail&compare=en'],
    ['?from=mail&compare=en', undefined, '?from=mail'],
    ['?compare=en', undefined, ''],
  ] as const)('%j with %s is %j', (search, other, expected) => {
    expect(comparing(search, other)).toBe(expected);
  });

  it.each([
    ['?compare=en', 'zh-CN', 'zh-TW', '?compare=en'],
    ['?compare=en', 'zh-CN', 'en', '?compare=zh-CN'],
    ['?from=mail&compare=zh-TW', 'en', 'zh-TW', '?from=mail&compare=en'],
    ['?compare=fr-CA', 'en', 'fr', '?compare=fr-CA'],
    ['?compare=fr&from=mail', 'fr-CA', 'fr', '?compare=fr-CA&from=mail'],
    ['?from=mail', 'zh-CN', 'en', '?from=mail'],
    ['', 'zh-CN', 'en', ''],
  ])('%j, from %s to %s, is %j', (search, from, to, expected) => {
    expect(afterChange(search, from, to)).toBe(expected);
  });
});

describe('blocks of two languages', () => {
  const part = (id: string, kind = 'P') => ({ id, kind });

  it('are paired by their ids, in the order of the page', () => {
    const own = [part('H1'), part('renew'), part('renew.1')];
    const others = [part('renew.1'), part('H1'), part('renew')];
    expect(pairUp(own, others).map(([one, other]) => [one.id, other.id])).toEqual([
      ['H1', 'H1'],
      ['renew', 'renew'],
      ['renew.1', 'renew.1'],
    ]);
    expect(pairUp(own, others)[0]?.[1]).toBe(others[1]);
  });

  it('stand alone where the other page has none, or something else in its place', () => {
    const own = [part('renew.1'), part('renew.2', 'LI'), part('renew.3')];
    const others = [part('renew.1'), part('renew.2', 'P'), part('cancel.1')];
    expect(pairUp(own, others).map(([{ id }]) => id)).toEqual(['renew.1']);
  });

  it('of a page that is no guide are none', () => {
    expect(pairUp([part('renew')], [])).toEqual([]);
  });
});
