/** Each unit as English and as either kind of Chinese writes it. Longer words first. */
export const UNITS: readonly [unit: string, english: string, chinese: string][] = [
  ['workday', '(?:business|working|work)[ -]days?', '(?:个|個)?工作(?:日|天)'],
  ['day', 'days?', '(?:天|日(?![期本历曆]))'],
  ['week', 'weeks?', '(?:个|個)?(?:周|週|星期|礼拜|禮拜)'],
  ['month', 'months?', '(?:个|個)月'],
  ['year', 'years?', '年'],
  ['hour', 'hours?', '(?:个|個)?(?:小时|小時|钟头|鐘頭)'],
  ['minute', 'minutes?', '(?:分钟|分鐘)'],
  ['dollar', '(?:US )?dollars?|USD', '(?:美元|美金)'],
  ['euro', 'euros?', '(?:欧元|歐元)'],
  ['yuan', 'yuan', '(?:人民币|人民幣|元)'],
  ['NT dollar', 'NT dollars?', '(?:新?[台臺][币幣])'],
  ['percent', 'percent|%', '%'],
  ['time', 'times', '次'],
];

/** Words for "each …", by unit. */
export const EACH: readonly [unit: string, english: string, chinese: string][] = [
  ['day', '(?:every|each|per|a) day|daily', '每(?:天|日)'],
  ['week', '(?:every|each|per) week|weekly', '每(?:周|週|星期)'],
  ['month', '(?:every|each|per) month|monthly', '每(?:个|個)?月|按月|逐月'],
  ['year', '(?:every|each|per) year|yearly|annual(?:ly)?|anniversary', '每年|按年|年度|週年|周年|一年一次'],
];
