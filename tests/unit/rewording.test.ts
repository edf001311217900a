import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../src/translation/alternatives.ts';
import { LOCK_FILE, parseLock } from '../../src/translation/lock.ts';
import { isRewording } from '../../src/translation/rewording.ts';
import { LIGHT, MOVABLE, SYNONYMS } from '../../src/translation/synonyms.ts';

const words = (row: string) => row.split(' ');

describe('words that say the same', () => {
  it('stand in one row each', () => {
    const all = [...SYNONYMS, ...LIGHT].flatMap(words);
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
    for (const word of MOVABLE) expect(SYNONYMS.flatMap(words)).toContain(word);
  });

  it('are none of which one must not stand for another', () => {
    for (const row of SYNONYMS)
      for (const { name, words: answers } of QUESTIONS) {
        const codes = words(row).flatMap((word) =>
          answers
            .filter(([, , , chinese]) => new RegExp(`^(?:${chinese})$`).test(word))
            .map(([code]) => code),
        );
        expect(new Set(codes).size, `${name}: ${row}`).toBeLessThan(2);
      }
  });
});

describe('better wording', () => {
  it.each([
    ['到期之前，Microsoft会发来提醒。', 'Microsoft会在到期前发来提醒。'],
    ['你随时可以关闭自动续订。', '你可以随时关闭自动续订。'],
    ['如果是同事提交的，请向那位同事询问。', '若是同事提交的，请询问那位同事。'],
    ['付款大約10天後，就會開立最終發票。', '大約在付款10天後，就會開立最終發票。'],
    ['現在已無法購買，也無法續約。', '目前已經不能購買，也不能續約。'],
    ['请将合同保存下来。', '请保存合同。'],
    ['打开链接，下载并安装。', '打开链接，然后下载并安装。'],
    ['公司加入之后再回来。', '请在公司加入之后再回来。'],
    ['没有找到，因为列表为空。', '因为列表是空的，没有找到。'],
  ])('%s %s', (before, now) => expect(isRewording(before, now, 'zh-CN')).toBe(true));

  it.each([
    ['主要联系人', '次要联系人'],
    ['验证结束后会收到邮件。', '验证开始后会收到邮件。'],
    ['最多可能要一小时。', '最多可能要一天。'],
    ['只有管理员能分配角色。', '管理员只能分配角色。'],
    ['可以看到别人的角色，但不能分配角色。', '可以分配角色，但不能看到别人的角色。'],
    ['请其确认两件事。', '请你确认两件事。'],
    ['给管理员发消息。', '管理员发消息。'],
    ['系统会向该地址发送验证码。', '系统会从该地址发送验证码。'],
    ['把帐户从旧网站移到新网站。', '帐户从新网站移到旧网站。'],
    ['你必须升级。', '你应当升级。'],
    ['从未激活过权益。', '尚未激活过权益。'],
    ['帐户已经关闭。', '帐户即将关闭。'],
    ['在那里购买。', '在这里购买。'],
    ['选择右上角的图标。', '选择右下角的图标。'],
    ['前往下一步。', '前往上一步。'],
  ])('is not %s %s', (before, now) => expect(isRewording(before, now, 'zh-CN')).toBe(false));
});

describe('in our own texts', () => {
  const texts = Object.values(parseLock(readFileSync(LOCK_FILE, 'utf8')).madeFrom)
    .flatMap((documents) => Object.values(documents).flat())
    .flatMap(({ translation = '' }) => (/\p{Script=Han}/u.test(translation) ? [translation] : []));
  /** How many of all changes of a kind pass for better wording. */
  const passing = (change: (text: string) => string[]) => {
    const all = texts.flatMap((text) => change(text).map((now) => [text, now] as const));
    expect(all.length).toBeGreaterThan(500);
    return all.filter(([text, now]) => isRewording(text, now, 'zh-TW')).length / all.length;
  };

  it('a clause that is gone is hardly ever taken for better wording', () => {
    const without = (text: string) => {
      const clauses = text.match(/[^，。；：]+[，。；：]?/g) ?? [];
      return clauses.length < 2
        ? []
        : clauses.map((_, at) => clauses.filter((__, other) => other !== at).join(''));
    };
    expect(passing(without)).toBeLessThan(0.002);
  });

  it.each([
    ['前', '后'],
    ['可以', '必须'],
    ['没有', '有'],
    ['先', '再'],
    ['不', ''],
    ['只', ''],
    ['才', ''],
    ['你', '同事'],
  ])('nor is %s for %s', (from, to) => {
    const other = (text: string) =>
      [...text.matchAll(new RegExp(from, 'g'))].map(
        ({ index }) => text.slice(0, index) + to + text.slice(index + from.length),
      );
    const all = texts.flatMap((text) => other(text).map((now) => [text, now] as const));
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(([text, now]) => isRewording(text, now, 'zh-CN')).map(([text]) => text)).toEqual([]);
  });
});
