import type { Locale } from '../../i18n/locales.ts';
import { normal } from '../../translation/hash.ts';
import { type Problem, quoting } from '../problem.ts';
import { isAlias, isLabel } from '../source/kinds-of-text.ts';
import { type Source, sourceOf } from '../source/source.ts';
import { isRead, sayItIsRight } from './drift.ts';
import { isInOrder } from './moved-sections.ts';
import { documentsOf, placeOf, type Translated } from './stale.ts';

/** Shorter texts, such as "Continue", stand for several in English. */
const SHORTEST = 5;

/** Up to this share of words two English texts are not the same said otherwise. */
const LIKE = 0.34;

const words = (text: string) => new Set(text.toLowerCase().match(/[a-z0-9$%]+/g) ?? []);

function likeness(a: string, b: string): number {
  const [one, other] = [words(a), words(b)];
  const both = [...one].filter((word) => other.has(word)).length;
  return both / Math.max(1, one.size + other.size - both);
}

const hanIn = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** What is said, without the key or the marks around it. */
const bare = (text: string) =>
  normal(text)
    .replace(/^[\w.-]+: /, '')
    .replace(/^#+ | ?\{#[\w-]+\}$/g, '');

/** A text of a translation with its English, and where it stands. */
interface Said {
  locale: Locale;
  document: string;
  file: string;
  line: () => number;
  /** The line of its English. */
  from: () => { file: string; line: number };
  english: string;
  text: string;
}

/** What a translation says, text by text; nothing where its blocks do not stand for those of English. */
function saidIn({ name, locale, english, translation, own, ofEnglish }: Translated): Said[] {
  if (english.length !== translation.length) return [];
  return translation.flatMap((piece, index) => {
    const origin = english[index];
    if (!origin || isAlias({ key: piece.name })) return [];
    const line = () => placeOf(own, piece).line;
    const from = () => ({ file: ofEnglish.file, line: placeOf(ofEnglish, origin).line });
    return [{ locale, document: name, file: own.file, line, from, english: origin.text, text: piece.text }];
  });
}

/** A text that says what another says whose English is another: it was pasted in the wrong place. */
export function pasted(source: Source): Problem[] {
  const all = documentsOf(source)
    .filter(({ texts }) => !isLabel({ namespace: texts?.namespace }))
    .filter(({ guide }) => !guide || isInOrder(sourceOf(source, guide.slug)?.shape, guide.shape))
    .flatMap(saidIn);
  const alike = new Map<string, Said[]>();
  for (const one of all) {
    const key = `${one.locale} ${bare(one.text)}`;
    const same = alike.get(key);
    if (same) same.push(one);
    else alike.set(key, [one]);
  }
  return [...alike.values()]
    .filter((same) => same.length > 1 && hanIn(same[0]?.text ?? '') >= SHORTEST)
    .flatMap((same) => {
      const foreign = strangers(same);
      return same.flatMap((one): Problem[] => {
        const other = foreign.get(bare(one.english));
        if (!other || isRead(source, one.locale, one.document, one.english, one.text)) return [];
        const line = one.line();
        return [
          {
            check: 'parity',
            gap: 'pasted',
            file: one.file,
            line,
            ...quoting(
              `The same stands in ${other.file}:${other.line()}, where English says something else.`,
              {
                english: bare(one.english),
                there: bare(other.english),
                here: bare(one.text),
              },
            ),
            fix: `Say what English says. ${sayItIsRight(one.locale, one.document)}`,
            about: [{ file: one.file, line }, one.from()].map(({ file, line }) => ({
              file,
              from: line,
              to: line,
            })),
          },
        ];
      });
    });
}

/** For each English of texts that say the same: the first of them whose English says something else. */
function strangers(same: readonly Said[]): Map<string, Said | undefined> {
  const first = new Map<string, Said>();
  for (const one of same) {
    const english = bare(one.english);
    if (!first.has(english)) first.set(english, one);
  }
  const all = [...first];
  return new Map(
    all.map(([english]) => [english, all.find(([other]) => likeness(english, other) <= LIKE)?.[1]]),
  );
}
