import type { Doubt } from './exchanged.ts';

/** Marks at the end of a text, as English has them; quotes and brackets after one do not count. */
const END = /([.。!！?？:：;；,，、…])[”’」』）)"']*$/u;

const IN_ENGLISH: Readonly<Record<string, string>> = {
  '。': '.',
  '！': '!',
  '？': '?',
  '：': ':',
  '；': ';',
  '，': ',',
};

/** For each end of English, the ends that a Chinese text can have, the first being the usual one; '' is none. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  '': ['', '…'],
  '.': ['.'],
  // "Did you mean this?" leads to what follows: 你要找的是不是：
  '?': ['?', ':'],
  '!': ['!', '.'],
  ':': [':'],
  ';': [';'],
  // A letter's "Hello," is 你好：
  ',': [',', ':'],
  '…': ['…', ''],
};

const IN_CHINESE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(IN_ENGLISH).map(([chinese, english]) => [english, chinese])),
  '…': '……',
};

const endOf = (line: string) => {
  const [, mark = ''] = END.exec(line.trim()) ?? [];
  return IN_ENGLISH[mark] ?? mark;
};

/** A full stop that belongs to the last word. */
const ABBREVIATION = /\b(?:Inc|Ltd|Co|Corp|etc|vs|[ap]\.m|[A-Z])\.$/;

const named = (mark: string) => (mark === '' ? 'no mark' : `"${mark}"`);

/** A text that ends as English does not: without its full stop, with a question mark, or with any mark in a title. */
export function otherEnd(english: string, translation: string): Doubt | undefined {
  const [from, to] = [english.split('\n'), translation.split('\n')];
  if (from.length !== to.length) return undefined;
  for (const [index, line] of from.entries()) {
    const [wanted, found] = [endOf(line), endOf(to[index] ?? '')];
    const ends = ENDS[wanted] ?? [];
    if (ends.includes(found) || (found === '' && ABBREVIATION.test(line))) continue;
    const [usual = ''] = ends;
    return {
      message: `English ends with ${named(wanted)}, and here stands ${named(IN_CHINESE[found] ?? found)}`,
      fix: usual === '' ? 'Take the mark at the end out.' : `End it with ${IN_CHINESE[usual] ?? usual}`,
    };
  }
  return undefined;
}

/** Words that ask. */
const ASKS = /[吗嗎呢什谁誰哪几幾怎何吧么麼]|多少|多久|是否|能否|可否|有无|有無|(\p{Script=Han})[不没沒]\1/u;

const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0;

/** An exclamation or a question where English only says something. */
export function otherTone(english: string, translation: string): Doubt | undefined {
  if (count(translation, /[！!]/g) > count(english, /!/g))
    return { message: 'here stands ！, and English does not exclaim', fix: 'Write 。' };
  // "Not there? Ask a colleague" is how Chinese can say "if".
  if (count(translation, /[？?]/g) <= count(english, /\?/g) || /\b(?:if|whether|unless)\b/i.test(english))
    return undefined;
  const question = translation.split(/(?<=[。！？；\n])/u).find((one) => /？$/u.test(one) && !ASKS.test(one));
  return question === undefined
    ? undefined
    : { message: `"${question.slice(-12)}" asks what English says`, fix: 'Write 。' };
}
