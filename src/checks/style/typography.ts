import type { Locale } from '../../i18n/locales.ts';
import type { Problem } from '../problem.ts';
import { isAlias, isLabel } from '../source/kinds-of-text.ts';
import type { Source } from '../source/source.ts';
import { type WrittenText, writtenTexts } from '../source/written.ts';
import { characters } from './characters.ts';
import { lonePair } from './pairs.ts';

interface Rule {
  pattern: RegExp;
  message: string;
  /** What to write. */
  fix: string;
  /** Texts that the rule does not concern. */
  except?: (text: WrittenText) => boolean;
  /** It is about brackets or quotes: what it tells of need not be told as a pair that is none. */
  ofPairs?: true;
}

const HAN = '\\p{Script=Han}';
const WIDE = '，。、；：！？（）「」『』“”‘’《》〈〉…';
/** A letter, a digit, a control or a value beside Han. */
const OTHER = '[A-Za-z0-9$%›}{‹]';

/** Texts that the code puts together with others: English needs a space between. */
const isJoined = ({ namespace = '', text }: WrittenText) =>
  ['ui', 'about'].includes(namespace) && /^(?:[^ ].*[:.] | \(.*[^ ])$/.test(text);

/** A property of a component that has lost its "<", which `markdown` tells. */
const PROPERTY = /\w="[^"]*"/;

const han = (pattern: string) => new RegExp(pattern, 'u');

/** Rules of either Chinese, after W3C's Requirements for Chinese Text Layout. */
const CHINESE: Rule[] = [
  { pattern: /^ | $/, message: 'A space stands at the edge of the text', fix: 'Take it out.' },
  {
    pattern: han(`(?:${HAN} +(?=${OTHER}|${HAN})|${OTHER} +(?=${HAN}))`),
    message: 'A typed space stands beside a Han character',
    fix: 'Take it out: the browser sets the gap.',
    except: (one) => isLabel(one) || isAlias(one),
  },
  {
    pattern: han(`[${WIDE.replace('…', '')}] +| +[，。、；：！？）」』”’]`),
    message: 'A space stands beside a full-width mark',
    fix: 'Take it out.',
  },
  {
    pattern: han(`[${HAN}${WIDE}›][,:;!?](?!//)|[,;!?](?=[${HAN}])|:(?=${HAN})`),
    message: 'A half-width mark stands beside a Han character',
    fix: 'Write the full-width one: ，：；！？',
    except: isAlias,
  },
  {
    pattern: han(`[${HAN}”」）›]\\.(?![\\w/.])`),
    message: 'A half-width full stop ends a Chinese sentence',
    fix: 'Write 。',
  },
  {
    pattern: han(`[${HAN}${WIDE}] ?\\(|\\([^()]*${HAN}[^()]*\\)|\\) ?(?=[${HAN}])`),
    message: 'Half-width brackets stand in Chinese text',
    fix: 'Write （ ）.',
    except: isLabel,
    ofPairs: true,
  },
  {
    pattern: han(`"[^"]*${HAN}|${HAN}[^"]*"|${HAN}["']|["']${HAN}`),
    message: 'Straight quotes stand in Chinese text',
    fix: 'Write “ ” in zh-CN and 「」 in zh-TW.',
    // Looked for from every character to the end, so not where there is none.
    except: ({ text }) => !/["']/.test(text) || PROPERTY.test(text),
    ofPairs: true,
  },
  {
    pattern: /——|—|–|―|⸺/u,
    message: 'A dash is used as a separator',
    fix: 'Write a colon, a comma or a new sentence.',
  },
  {
    pattern: han(`${HAN} ?(?:-|--) ?(?=${HAN})|${HAN} - | - ${HAN}`),
    message: 'A hyphen is used as a dash',
    fix: 'Write a colon, a comma or a new sentence; between numbers 到.',
    except: isLabel,
  },
  {
    pattern: /\d[~～]\d|\d\s?[-–]\s?\d+(?=[年月日天个個次小元%])/u,
    message: 'A range is written with a sign',
    fix: 'Write 到: 5到10天.',
  },
  {
    // At the beginning it stands for the mark of a list, which `markdown` tells.
    pattern: /[０-９Ａ-Ｚａ-ｚ＄％＋．／＠＃＆]|(?<!^)－/u,
    message: 'A full-width letter, digit or sign',
    fix: 'Write the half-width one.',
  },
  {
    pattern: /\.\.\.|(?<![…\s])…(?![…\s])/u,
    message: 'An ellipsis that is none',
    fix: 'Write ……, or take it out.',
    except: isLabel,
  },
  {
    pattern: /([，。、；：！？])\1|，。|。，|、，|，、|：，|。；/u,
    message: 'Two marks stand side by side',
    fix: 'Keep one.',
  },
  {
    pattern: /[･・·](?=\p{Script=Han})|(?<=\p{Script=Han})[･・·]/u,
    message: 'A dot joins a list',
    fix: 'Write 、',
    except: isAlias,
  },
  { pattern: /(?<![目标標])的的(?![确確士])/u, message: 'A word stands twice', fix: 'Keep one.' },
  {
    pattern: han(`[﹐﹑﹔﹕﹗﹖｡､]`),
    message: 'A mark in a compatibility form',
    fix: 'Write ，、；：！？。',
  },
];

/** Rules of every language; one without more is held to these. */
const EVERY: Rule[] = [
  { pattern: /\S {2,}\S/, message: 'Several spaces stand in a row', fix: 'Write one.' },
  { pattern: /\t/, message: 'A tab', fix: 'Write a space, or take it out.' },
  {
    pattern: /›(?! > ‹)\s*(?:[＞›→»⇒➔▸▶>]|-+>)\s*‹/u,
    message: 'A menu path has another mark',
    fix: 'Write " > " between two labels: <Label id="…" /> > <Label id="…" />.',
  },
];

const RULES: Partial<Record<Locale, Rule[]>> = {
  en: [
    ...EVERY,
    {
      pattern: / [–—-] |—|\w–[A-Za-z]/,
      message: 'A dash is used as a separator',
      fix: 'Write a colon, a comma or a new sentence.',
      except: isLabel,
    },
    {
      pattern: new RegExp(`[${WIDE.replace(/[“”‘’…]/g, '')}]`),
      message: 'A full-width mark stands in English text',
      fix: 'Write the half-width one.',
      // A mark within the kind of an alert is told by `components`.
      except: ({ text }) => /^\[！/.test(text),
    },
    { pattern: / [,.;:!?](?:\s|$)/, message: 'A space stands before a mark', fix: 'Take it out.' },
    {
      pattern: /"/,
      message: 'Straight quotes stand in English text',
      fix: 'Write “ ”.',
      except: ({ text }) => PROPERTY.test(text),
      ofPairs: true,
    },
    {
      pattern: /^ | $/,
      message: 'A space stands at the edge of the text',
      fix: 'Take it out.',
      except: isJoined,
    },
  ],
  'zh-CN': [
    ...EVERY,
    ...CHINESE,
    { pattern: /您/, message: 'zh-CN addresses the reader as 你', fix: 'Write 你.', except: isLabel },
    {
      pattern: /[「」『』]/,
      message: 'Quotes of another region',
      fix: 'Write “ ”, and ‘ ’ inside them.',
      ofPairs: true,
    },
    {
      pattern: /(?:貴|贵)公司/,
      message: 'zh-CN calls the company 你的公司',
      fix: 'Write 你的公司, or 公司.',
    },
  ],
  'zh-TW': [
    ...EVERY,
    ...CHINESE,
    { pattern: /你/, message: 'zh-TW addresses the reader as 您', fix: 'Write 您.', except: isLabel },
    {
      pattern: /[“”‘’]/,
      message: 'Quotes of another region',
      fix: 'Write 「」, and 『』 inside them.',
      ofPairs: true,
    },
    { pattern: /[您你]的公司|[您你]公司/, message: 'zh-TW calls the company 貴公司', fix: 'Write 貴公司.' },
  ],
};

/** Marks, spaces, quotes and the form of address, in guides and in `locales/`. One report for each rule and text. */
export function typography(source: Source): Problem[] {
  return [...characters(source), ...writtenTexts(source).flatMap(ofText)];
}

function ofText(one: WrittenText): Problem[] {
  // What is told line by line, such as the lists of `locales/`, is read line by line.
  const lines = one.text.split('\n');
  const make = (message: string, input: string, at: number, length: number, fix: string) => ({
    check: 'typography',
    file: one.file,
    line: one.line,
    message: `${message}${one.key ? ` in "${one.key}"` : ''}: ${around(input, at, length)}`,
    fix,
  });
  const told = (RULES[one.locale] ?? EVERY).flatMap((rule) => {
    const match = rule.except?.(one) ? null : lines.map((line) => rule.pattern.exec(line)).find(Boolean);
    return match ? [{ rule, match }] : [];
  });
  const lone = told.some(({ rule }) => rule.ofPairs)
    ? []
    : // A paragraph of a guide is read whole: English wraps its lines.
      (one.key ? lines : [one.text]).flatMap((line) => {
        const found = lonePair(line);
        return found ? [make(found.message, line, found.at, 1, found.fix)] : [];
      });
  return [
    ...told.map(({ rule: { message, fix }, match }) =>
      make(message, match.input, match.index, match[0].length, fix),
    ),
    ...lone,
  ];
}

/** What was found, with a few characters on either side. */
const around = (text: string, at: number, length: number) =>
  `…${text.slice(Math.max(0, at - 6), at + length + 6)}…`;
