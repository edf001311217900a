import { describe, expect, it } from 'vitest';
import { quantityGaps } from '../../src/translation/quantities/gaps.ts';
import { quantitiesOf } from '../../src/translation/quantities/quantities.ts';

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
    ['2 million users', '200萬名使用者'],
    ['1.5 million', '150萬'],
    ['two million', '兩百萬'],
    ['US$2 million', '200萬美元'],
    ['3 billion', '30億'],
    ['two hundred seats', '200個席位'],
    ['twelve thousand', '1.2萬'],
    ['20 million', '兩千萬'],
    ['Three quarters of them', '其中的四分之三'],
    ['A quarter of them', '其中的四分之一'],
    ['Two thirds', '三分之二'],
    ['one-third of the seats', '三分之一的席位'],
    ['half of them', '其中的二分之一'],
    ['half of them', '其中一半'],
    ['a dozen', '十二'],
    ['a dozen days', '12天'],
    ['two dozen users', '24位使用者'],
    ['half a dozen', '6個'],
    ['dozens of users', '許多使用者'],
    ['before noon', '中午12點前'],
    ['before noon', '中午之前'],
    ['at 12:00', '中午12點'],
    ['at midnight', '午夜12點'],
    ['from 9:00 to 17:00', '從9點到17點'],
    ['24/7', '全天候'],
    ['24/7', '24小時'],
    ['24/7', '7×24小時'],
    ['25 percent', '百分之二十五'],
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
    ['2 million', '200', ['-2000000', '+200']],
    ['2 million', '20萬', ['-2000000', '+200000']],
    ['Three quarters', '四分之一', ['-3/4', '+1/4']],
    ['a third of them', '三分之二', ['-1/3', '+2/3']],
    ['a dozen days', '十天', ['-12 day', '+10 day']],
    ['before noon', '下午3點前', ['+3']],
    ['Monday to Friday', '週一到週四', ['-weekday 5', '+weekday 4']],
  ])('%s ≠ %s', (english, chinese, told) => expect(gaps(english, chinese)).toEqual(told));
});
