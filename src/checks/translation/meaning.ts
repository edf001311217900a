import { isChinese, type Locale } from '../../i18n/locales.ts';
import { quantityGaps } from '../../translation/quantities/gaps.ts';
import { quantitiesOf } from '../../translation/quantities/quantities.ts';
import type { Quantity } from '../../translation/quantities/rule.ts';
import { ASKED } from '../../translation/said.ts';
import { otherEnd, otherTone } from './end-marks.ts';
import { answered, type Doubt } from './exchanged.ts';
import { leftInEnglish, otherName, shorterList } from './names-and-lists.ts';

/** A difference between an English text and its translation. */
export interface Difference {
  message: string;
  fix: string;
  /** Found by a rule of thumb: a reader who finds the translation right can say so (see the lock). */
  guess?: true;
}

/**
 * Words that carry a rule: where English has one, some word of the second row stands in the translation. Broad on
 * purpose: it is there to notice that a "not" or an "only" is gone, not to tell how it is translated.
 */
const CARRIERS: readonly [name: string, english: RegExp, chinese: RegExp][] = [
  [
    'not',
    /\b(?:not|no|never|cannot|without|nothing|nobody|none|neither|nor|unless)\b|n't\b/i,
    /[不没沒无無未非别別勿免禁否停空]|除外|必须等|必須等|才能|从“|從「/,
  ],
  ['only', /\bonly\b/i, /[只仅僅限才且]|唯一/],
  ['at least', /\bat least\b/i, /至少|以上|起码|起碼|不少于|不少於/],
  ['at most', /\b(?:at most|up to|no more than|within)\b/i, /[最至]多|最[长長大高]|不超[过過]|以?[内內]/],
  ['at once', /\b(?:at once|immediately)\b/i, /立即|立刻|[马馬]上|当场|當場|即/],
  ['off', /\b(?:turn|turned|is|was|switch|switched) off\b/i, /[关關停]/],
  ['free of charge', /\b(?:free of charge|at no cost)\b/i, /免[费費]|[无無]需付|不收/],
  ['before', /\b(?:before|beforehand|until)\b(?! everything)/i, /前|先|才|直到|止|至|到/],
  ['after', /(?<!look(?:s|ing)? (?:\w+ ){0,3})\bafter\b/i, /后|後|次日|[满滿]|以[来來]|再|才|下一|次/],
  ['must', /\b(?:must|have to|has to)\b/i, /[须須必要得只需能]|才|请|請/],
];

/** What a translation forbids or denies although English does not; 能不能 only asks. */
const DENIAL = /(?<!能|可|会|會|准)不(?:能|得|可|会|會|再|必|准)|[无無]法|禁止|[绝絕]不|切勿|[概]不/;
const MAY_DENY =
  /\b(?:not|no|never|cannot|without|nothing|nobody|none|neither|nor|unless|un(?:able|avail|do|finish|known|like|manag|paid|seen|subscri|us(?:ed|able)|want)\w*|in(?:activ|complet|correct|eligib|sufficien|valid|visib)\w*|instead|only|refus\w+|reject\w*|den\w+|lost|loses?|gone|closed|gray\w*|missing|hid\w+|stays?|leave|ends?|fails?|lacks?|waits?|void|less|rather|off|out|away|until|before|too|exempt|rules?|differ\w*|alone|once|free|spare|keep|empty|impossible|anyone|else|nowhere|standstill|stands still)\b|n't\b/i;

const shown = (all: Quantity[]) => all.map(({ written }) => `"${written.trim()}"`).join(', ');

/** The words of a text, without what stands for a control or a value. */
const bare = (text: string) => text.replace(/‹[^›]*›|\{\{\w+\}\}/g, '\u0001');

/** How long a text is to read; a Han character counts as one, a Latin letter as about half. */
function length(text: string): number {
  let sum = 0;
  for (const one of bare(text)) sum += /[\p{Script=Han}，。、；：！？“”「」（）]/u.test(one) ? 1 : 0.45;
  return sum;
}

/**
 * The shortest that a translation has been, against its English and against the other Chinese: the longer the text,
 * the closer together they are. A translation below both has lost a clause.
 */
const SHORTEST: readonly [from: number, ofEnglish: number, ofSibling: number][] = [
  [80, 0.64, 0.87],
  [40, 0.6, 0.82],
  [20, 0.55, 0.75],
  [10, 0.5, 0.65],
];
/** Below this the other Chinese need not be asked. */
const FAR_TOO_SHORT: readonly [from: number, ofEnglish: number][] = [
  [80, 0.5],
  [40, 0.42],
  [20, 0.33],
];

/** Up to this length English can be one clause, of which none can be gone. */
const ONE_CLAUSE = 40;

/** What parts or joins clauses. */
const SEVERAL =
  /[,;:]|[.!?]\s+\S|\b(?:and|or|but|if|when|while|until|unless|before|after|once|because|so|that|which|who|where|to)\b/i;

function clauseGone(english: string, translation: string, sibling: string | undefined): boolean {
  const size = length(english);
  if (size < ONE_CLAUSE && !SEVERAL.test(english)) return false;
  const own = length(translation);
  const far = FAR_TOO_SHORT.find(([from]) => size >= from);
  if (far && own < size * far[1]) return true;
  const near = SHORTEST.find(([from]) => size >= from);
  return Boolean(near && sibling && own < size * near[1] && own < length(sibling) * near[2]);
}

/** What may be wrong with a translation, beside its English and the other Chinese: a reader may know better. */
type Rule = (english: string, translation: string, sibling?: string) => Doubt | Doubt[] | undefined;

/** Words that carry a rule: one that is gone, or one that denies what English does not. */
const OF_RULES: readonly Rule[] = [
  ...CARRIERS.map(
    ([, english, chinese]): Rule =>
      (from, to) => {
        const said = english.exec(from)?.[0];
        return said && !chinese.test(to)
          ? { message: `English says "${said}", and no word here says so`, fix: 'Say it in the translation.' }
          : undefined;
      },
  ),
  (from, to) => {
    const denied = DENIAL.exec(to)?.[0];
    return denied && !MAY_DENY.test(from)
      ? {
          message: `"${denied}" denies what English does not deny`,
          fix: 'Say what English says.',
          isIn: (read) => DENIAL.test(read),
        }
      : undefined;
  },
];

/** From the surest to the least sure: what the first finds is enough, for a clause that is gone answers several. */
const RULES: readonly Rule[] = [
  ...OF_RULES,
  leftInEnglish,
  ...ASKED.map((question): Rule => answered.bind(undefined, question)),
  otherName,
  shorterList,
  (from, to, sibling) =>
    clauseGone(from, to, sibling)
      ? {
          message: 'the translation is so short that a clause is probably missing',
          fix: 'Translate the whole text.',
        }
      : undefined,
  (from, to) => otherEnd(from, to) ?? otherTone(from, to),
];

/**
 * Compares what two texts mean, as far as it can be read off them: numbers, dates, amounts and spans; words that
 * carry a rule; who, how many, which way; and whether a clause is gone.
 *
 * @param sibling the same text in the other Chinese, if it is known
 * @param read what a reader has found right for this English, if it is known: no rule of thumb need ask of it
 */
export function differences(
  english: string,
  translation: string,
  locale: Locale,
  sibling?: string,
  read?: string,
): Difference[] {
  // All of these rules are about Chinese. A language without rules of its own is compared part by part alone.
  if (!isChinese(locale)) return [];
  const [from, to] = [bare(english), bare(translation)];
  const { missing, extra, reordered } = quantityGaps(quantitiesOf(from, 'en'), quantitiesOf(to, locale));
  if (missing.length > 0 || extra.length > 0)
    return [
      {
        message: [
          missing.length > 0 && `English says ${shown(missing)}, which is not said here`,
          extra.length > 0 && `here stands ${shown(extra)}, which English does not say`,
        ]
          .filter(Boolean)
          .join('; '),
        fix: 'State the same numbers, dates, amounts and units as English.',
      },
    ];
  const found: Difference[] = reordered
    ? [{ message: 'the numbers stand in another order', fix: 'Check that each belongs to what it counts.' }]
    : [];
  const right = read === undefined ? undefined : bare(read);
  if (right === to) return found;
  const other = sibling === undefined ? undefined : bare(sibling);
  for (const rule of reordered ? OF_RULES : RULES) {
    const asked = (text: string) => [rule(from, text, other) ?? []].flat();
    // A reader has found right what the rule would ask of just so.
    const isKnown = ({ message, isIn }: Doubt) =>
      right !== undefined && (isIn?.(right) ?? asked(right).some((one) => one.message === message));
    const doubt = asked(to).find((one) => !isKnown(one));
    if (doubt) return [...found, { message: doubt.message, fix: doubt.fix, guess: true }];
  }
  return found;
}
