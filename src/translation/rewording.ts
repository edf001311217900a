import { Converter } from 'opencc-js/t2cn';
import type { Locale } from '../i18n/locales.ts';
import { quantitiesOf } from './quantities/quantities.ts';
import { LIGHT, MOVABLE, SYNONYMS } from './synonyms.ts';

/** The same characters whichever Chinese wrote them; made when a text is first asked for. */
let simplified: ((text: string) => string) | undefined;

const rows = SYNONYMS.map((row) => row.split(' '));

/** One character for each row, of those that nobody writes. */
const mark = (row: number) => String.fromCodePoint(0xe000 + row);

const STANDS_FOR = new Map([
  ...LIGHT.flatMap((row) => row.split(' ')).map((word): [string, string] => [word, '']),
  ...rows.flatMap((words, row) => words.map((word): [string, string] => [word, mark(row)])),
]);

/** The longest word that begins at a place is meant: 没有 is not 有. */
const ANY = new RegExp([...STANDS_FOR.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

const MOVES = new Set(MOVABLE.map((word) => STANDS_FOR.get(word)));

/** Numbers are one character each, however they are written. */
function withoutForm(text: string, locale: Locale): string {
  let from = 0;
  let out = text;
  for (const { value, written, optional } of quantitiesOf(text, locale)) {
    const at = out.indexOf(written, from);
    if (at < 0) continue;
    const said =
      optional && /^1(?: time)?$/.test(value) ? '' : `\u0002${value}${/[或至到]/.exec(written) ?? ''}\u0003`;
    out = `${out.slice(0, at)}${said}${out.slice(at + written.length)}`;
    from = at + said.length;
  }
  return out;
}

/** Other ways to build a sentence, in one: what happens when, first; what is done, before whom. */
const BUILT: readonly [pattern: RegExp, as: string][] = [
  [/第一次|头一次/g, '首次'],
  [/(?:减免|优惠)(?=\d+%)/g, ''],
  [
    /(^|[。；\n])([^，。；：\n]*)(?<!大约|通常|可能|请|^|[。；\n])在([^，。；：\n]{1,12}?(?:之?前|之?后|以[前后]|时))/g,
    '$1$3，$2',
  ],
  [/(^|[。；：\n])([^。；：\n]+)，(?:因为|由于)([^，。；：\n]+)/g, '$1因为$3，$2'],
  [/[向跟与和]([^，。；：\n]{1,12}?)(询问|请教|打听|求助|联系|联络|连络|沟通)/g, '$2$1'],
];

/** One deed comes after another whether a word says so or a comma. */
const THEN = /(?<=[，；])(?:然后|接着|接下来|随后|再(?!次|度|一次)|并(?![不未非没且]))/g;

/**
 * What a text says, clause by clause, one character for each word that carries something.
 *
 * @param then whether a word that only says "then" counts
 */
function clausesOf(text: string, locale: Locale, then: boolean): string[][] {
  simplified ??= Converter({ from: 't', to: 'cn' });
  const words = simplified(text.replace(/^[\w.-]+: |\]\([^)]*\)|<Label id=|<\/?\w*|\{#[\w-]+\}$/g, ''));
  const built = BUILT.reduce(
    (before, [pattern, as]) => before.replace(pattern, as),
    then ? words : words.replace(THEN, ''),
  );
  return withoutForm(built, locale)
    .replace(ANY, (word) => STANDS_FOR.get(word) ?? word)
    .split(/[，。；：！？\n]|\. /)
    .map((clause) => [...clause.replace(/[\p{P}\p{S}\s]/gu, '').toLowerCase()])
    .filter((clause) => clause.length > 0);
}

/** 把 lets what is done to something follow it: 把文件保存 is 保存文件. */
const BEFOREHAND = STANDS_FOR.get('把') ?? '';

/** A clause with the words that may stand anywhere in it at its end. */
const settled = (clause: readonly string[]) => [
  ...clause.filter((one) => !MOVES.has(one) && one !== BEFOREHAND),
  ...clause.filter((one) => MOVES.has(one)).sort(),
];

const same = (a: readonly string[], b: readonly string[]) => a.join('') === b.join('');

/** Whether a text is another with one part of it moved. */
function isMoved(before: string, now: string): boolean {
  if (before.length !== now.length) return false;
  let [start, end] = [0, now.length];
  while (start < end && before[start] === now[start]) start += 1;
  while (end > start && before[end - 1] === now[end - 1]) end -= 1;
  return before.slice(start, end).repeat(2).includes(now.slice(start, end));
}

function isClauseReworded(before: readonly string[], now: readonly string[]): boolean {
  const [was, is] = [settled(before), settled(now)];
  return (
    same(was, is) ||
    (before.includes(BEFOREHAND) !== now.includes(BEFOREHAND) && isMoved(was.join(''), is.join('')))
  );
}

/** Whether a Chinese text says what another says, as far as words can tell that only put it better. */
export function isRewording(before: string, now: string, locale: Locale): boolean {
  return [true, false].some((then) => {
    const [was, is] = [clausesOf(before, locale, then), clausesOf(now, locale, then)];
    return (
      (was.length === is.length && was.every((clause, index) => isClauseReworded(clause, is[index] ?? []))) ||
      same(was.flat(), is.flat())
    );
  });
}
