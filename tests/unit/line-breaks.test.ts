import { describe, expect, it } from 'vitest';
import { keepWhole, pieces } from '../../src/i18n/line-breaks.ts';

const whole = (locale: 'en' | 'zh-CN' | 'zh-TW', text: string, byWord: boolean) =>
  pieces(locale, text, byWord).flatMap((piece) => (piece.whole ? [piece.text] : []));

describe('what may not break across lines', () => {
  it('is a date, in each language', () => {
    expect(whole('zh-CN', '从2025年1月22日起，6月22日到期，2017年6月的页面', false)).toEqual([
      '2025年1月22日',
      '6月22日',
      '2017年6月',
    ]);
    expect(whole('en', 'Since January 22, 2025, and on June 22', false)).toEqual([
      'January 22, 2025',
      'June 22',
    ]);
  });

  it('is a word with the ellipsis that follows it after a space, as a shortened title has it', () => {
    expect(whole('zh-TW', '見il programma … Microsoft', false)).toEqual(['programma …']);
  });

  it('is a word of Han characters, where lines break by word', () => {
    expect(whole('zh-CN', '在合作伙伴中心续订', true)).toEqual(['合作伙伴', '中心', '续订']);
    expect(whole('zh-CN', '在合作伙伴中心续订', false)).toEqual([]);
  });

  it('loses and adds nothing', () => {
    const text = '购买、续订和取消Action Pack（2020年3月）';
    expect(
      pieces('zh-CN', text, true)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

describe('the HTML of a page', () => {
  const mark = (html: string) => keepWhole('zh-CN', `<body>${html}`).slice('<body>'.length);

  it('gets words in a button', () => {
    expect(mark('<a class="button" href="a"><span>取消订阅</span></a>')).toBe(
      '<a class="button" href="a"><span><span class="whole">取消</span><span class="whole">订阅</span></span></a>',
    );
  });

  it('gets words in headings and dates everywhere', () => {
    expect(mark('<h2 id="a">取消<a href="#a">订阅</a></h2><p>取消订阅，2020年3月</p>')).toBe(
      '<h2 id="a"><span class="whole">取消</span><a href="#a"><span class="whole">订阅</span></a></h2>' +
        '<p>取消订阅，<span class="whole">2020年3月</span></p>',
    );
  });

  it('keeps attributes, scripts and fields as they are', () => {
    const kept =
      '<p title="设置 > 2020年3月">a</p><script>"<h2>取消</h2>"</script><select><option>2020年3月</option></select>';
    expect(mark(kept)).toBe(kept);
  });
});
