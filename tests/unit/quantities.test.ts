import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../../src/translation/quantities.ts';
import { quantityGaps } from '../../src/translation/quantity-gaps.ts';

const gaps = (english: string, chinese: string) => {
  const { missing, extra, reordered } = quantityGaps(
    quantitiesOf(english, 'en'),
    quantitiesOf(chinese, 'zh-TW'),
  );
  return [
    ...missing.map(({ value }) => `-${value}`),
    ...extra.map(({ value }) => `+${value}`),
    ...(reordered ? ['order'] : []),
  ];
};

describe('says the same', () => {
  it.each([
    ['On July 24, 2018', '2018年7月24日'],
    ['On 24 July 2018', '二〇一八年七月二十四日'],
    ['In May and December 2020', '2020年5月和12月'],
    ['after June 22', '6月22日之後'],
    ['Monday to Friday from 9:00', '週一到星期五9:00起'],
    ['every Sunday', '每週日'],
    ['five days every week', '每週五天'],
    ['twice a week, every week', '每週兩次'],
    ['US$6,000, 12,000 or 13,000', '6,000、12,000或13,000美元'],
    ['US$13,000', '1.3萬美元'],
    ['a 25 percent discount', '七五折'],
    ['a 25% discount', '75折'],
    ['at half price', '半價'],
    ['5 to 10 days', '5到10天'],
    ['two weeks', '14天'],
    ['24 hours', '一天'],
    ['12 months', '一年'],
    ['three to five working days', '3到5個工作天'],
    ['Gold has 50 hours, Silver 20', '金級50小時，銀級20小時'],
    ['10 with Action Pack', '行動套件為10次'],
    ['365 days after that', '之後的第365天'],
    ['step 1 of the wizard', '第1步'],
    ['renewed twice', '兩度續約'],
    ['at least 70 of 100 points', '滿分100分，至少70分'],
    ['Inspire 2023', 'Inspire 2023'],
    ['both addresses', '兩個地址'],
    ['never do it', '千萬不要這樣做'],
  ])('%s = %s', (english, chinese) => expect(gaps(english, chinese)).toEqual([]));
});

describe('says something else', () => {
  it.each([
    ['90 days', '90個月', ['-90 day', '+90 month']],
    ['90 days', '九天', ['-90 day', '+9 day']],
    ['US$100', '100歐元', ['-100 dollar', '+100 euro']],
    ['a 25 percent discount', '二五折', ['-25 percent', '+75 percent']],
    ['July 24, 2018', '2018年7月', ['-2018-07-24', '+2018-07']],
    ['two sheets', '三張', ['-2', '+3']],
    ['10 days, then 20 days', '20天，然後10天', ['order']],
    ['within 30 days', '在期限內', ['-30 day']],
    ['Monday to Friday', '週一到週四', ['-weekday 5', '+weekday 4']],
  ])('%s ≠ %s', (english, chinese, told) => expect(gaps(english, chinese)).toEqual(told));
});
