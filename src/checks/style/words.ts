import type { Locale } from '../../i18n/locales.ts';

/** Words of the other Chinese, with the word to write instead. What the glossary avoids is not repeated here. */
export const OTHER_REGION: Partial<Record<Locale, Record<string, string>>> = {
  'zh-CN': {
    程式: '程序',
    专案: '项目',
    滑鼠: '鼠标',
    视窗: '窗口',
    简讯: '短信',
    数位: '数字',
    字元: '字符',
    介面: '界面',
    最佳化: '优化',
    存取: '访问',
    元件: '组件',
    解除安装: '卸载',
    付款卡: '信用卡',
  },
  'zh-TW': {
    注銷: '登出',
    鼠標: '滑鼠',
    卸載: '解除安裝',
    賬號: '帳戶',
    窗口: '視窗',
    短信: '簡訊',
    郵箱: '信箱',
    字符: '字元',
    界面: '介面',
    優化: '最佳化',
    訪問: '存取',
    全局: '全域',
    門戶: '入口網站',
    申領: '申請',
  },
};

/** Seams: words that join into another sense, or that say something else than their author meant. */
export const SEAMS: Partial<Record<Locale, readonly [pattern: RegExp, why: string, fix: string][]>> = {
  'zh-CN': [
    [/说明会(?!议)/, '说明会 reads as a briefing session', 'Write 使用方法将.'],
    [
      /(?<![这该]项?合作伙伴)计划(?:两度|两次|再次|又)/,
      '计划 reads as the verb "to plan"',
      'Write 这项合作伙伴计划两次….',
    ],
    [/比[^，。；]{1,12}更新[，。：；]/, '更新 is the name of a control', 'Write 晚于.'],
    [/\d%的折扣/, 'A discount in percent can be taken for its rest', 'Write 七五折（减免25%）.'],
    [/有‹\w+›[，。；、]/, 'After 有 a control needs its noun', 'Write 没有…按钮.'],
    [/存档的付款/, '存档 is to archive', 'Write 已保存的付款方式.'],
    [/屏幕/, '屏幕 is the glass', 'Write 界面.'],
    [/支持部门/, 'A second word for the support team', 'Write 支持团队.'],
    [/咨询小时/, 'A unit is no thing', 'Write 咨询时数.'],
    [/(?:通常|你|则)须是/, '须是 is no spoken Chinese', 'Write 必须是.'],
    [/资料页/, 'No page has this name', 'Write 合作伙伴简介页.'],
    [/改名/, 'A second word for a change of name', 'Write 更名.'],
    [/同时还要有|同时还须是/, 'It can be taken for another person', 'Write 并同时具备…角色.'],
    [/你做了什么/, 'It reads as a reproach', 'Write 操作回顾.'],
    [
      /[会没不][^，。；、]{0,6}(?:显示|出现)或(?:呈现?)?灰色/,
      'The denial also governs what follows 或',
      'Write 不…，或者….',
    ],
    [/他或她|他\/她|将被立即|获得确认/, 'A calque of English', 'Write it as one would say it.'],
  ],
  'zh-TW': [
    [/說明會(?!議)/, '說明會 reads as a briefing session', 'Write 使用指示將.'],
    [
      /[會會沒不][^，。；、]{0,6}(?:顯示|出現)或(?:呈現)?灰色/,
      'The denial also governs what follows 或',
      'Write 不會…，或者會….',
    ],
    [/準備工作(?=電子)/, '準備工作 reads as preparatory work', 'Write 先取得.'],
    [/他或她|他\/她|將被立即|獲得確認/, 'A calque of English', 'Write it as one would say it.'],
  ],
};
