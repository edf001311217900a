import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What readers of zh-CN stumbled over: a seam between words, a calque, a second word for one thing. */
const SEAMS: [RegExp, string][] = [
  [/说明会/, '读成一场会议：换成“使用方法将……”'],
  [/(?<![这该]项?合作伙伴)计划(?:两度|两次|再次)/, '读成动词“打算”：写“这项合作伙伴计划两次……”'],
  [/比[^，。；]{1,12}更新[，。：；]/, '“更新”是按钮：写“晚于”'],
  [/\d%的折扣/, '折扣用“折”：写“七五折（减免25%）”'],
  [/有<Label id="\w+" \/>[，。；、]/, '标签后面要有名词：“没有……按钮”'],
  [/存档的付款|付款卡/, '写“已保存的付款方式”“银行卡”'],
  [/屏幕/, '写“界面”'],
  [/支持部门/, '写“支持团队”'],
  [/咨询小时/, '写“咨询时数”'],
  [/(?:通常|你|则)须是/, '写“必须是”'],
  [/资料页/, '写“合作伙伴简介页”'],
  [/改名/, '写“更名”'],
  [/同时还要有|同时还须是/, '写“并同时具备……角色”'],
  [/你做了什么/, '像责问：写“操作回顾”'],
];

const texts = ['content/guides/zh-CN', 'locales/zh-CN'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`),
);

it.each(texts)('%s has none of the seams that readers stumbled over', (file) => {
  const found = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      SEAMS.filter(([seam]) => seam.test(line)).map(
        ([seam, cure]) => `${file}:${index + 1} ${seam.exec(line)?.[0]}: ${cure}`,
      ),
    );
  expect(found).toEqual([]);
});
