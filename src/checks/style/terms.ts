import { LOCALE_TAGS, type Locale } from '../../i18n/locales.ts';
import { unspaced } from '../../i18n/unspaced.ts';
import type { Problem } from '../problem.ts';
import { isAlias, isLabel, isReadersWords } from '../source/kinds-of-text.ts';
import type { Source } from '../source/source.ts';
import { writtenTexts } from '../source/written.ts';
import { OTHER_REGION, SEAMS } from './words.ts';

/** A word to avoid and how to put it right. */
interface Avoid {
  word: string;
  fix: string;
}

/** A term without what the glossary adds in brackets. */
const plain = (term: string) => unspaced(term.replace(/ ?[(（].*?[)）]/g, ''));

function wordsOf({ terms }: Source, locale: Locale): { avoid: Avoid[]; preferred: string[] } {
  const preferred = terms.flatMap((term) => (term[locale] ? [plain(term[locale])] : [])).filter(Boolean);
  const ofGlossary = terms.flatMap((term) => {
    const instead = term[locale] ?? '';
    return (term.avoid[locale] ?? [])
      .map((word) => ({ word: unspaced(word), fix: `Write ${instead}. See content/glossary.json.` }))
      .filter(({ word }) => word && word !== plain(instead));
  });
  const ofOtherRegion = Object.entries(OTHER_REGION[locale] ?? {}).map(([word, instead]) => ({
    word,
    fix: `Write ${instead}.`,
  }));
  // Two terms may avoid one word; a hit is told once, by the first of them.
  const first = new Map([...ofGlossary, ...ofOtherRegion].reverse().map((one) => [one.word, one]));
  return { avoid: [...first.values()].reverse(), preferred };
}

const segmenters = Object.fromEntries(
  LOCALE_TAGS.map((locale) => [locale, new Intl.Segmenter(locale, { granularity: 'word' })]),
) as Record<Locale, Intl.Segmenter>;

/** Whether a hit begins and ends where words do: 权益包 is not said in 权益包括. */
function isWhole(text: string, locale: Locale, at: number, length: number): boolean {
  const edges = new Set([text.length]);
  for (const { index } of segmenters[locale].segment(text)) edges.add(index);
  return edges.has(at) && edges.has(at + length);
}

/** Every place at which a word stands in a text. */
function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}

/** Whether a hit is part of a longer term that is preferred: 帐户管理员 holds 管理员. */
function isInside(text: string, at: number, length: number, preferred: readonly string[]): boolean {
  return preferred.some(
    (term) =>
      term.length > length &&
      placesOf(text, term).some((from) => from <= at && from + term.length >= at + length),
  );
}

/** Words of the glossary's avoid lists and of the other region, forbidden seams. */
export function terms(source: Source): Problem[] {
  const words = Object.fromEntries(LOCALE_TAGS.map((locale) => [locale, wordsOf(source, locale)])) as Record<
    Locale,
    ReturnType<typeof wordsOf>
  >;
  return writtenTexts(source).flatMap((one) => {
    // The other names of roles are there to be found; labels are Partner Center's own words.
    if (isLabel(one) || isAlias(one)) return [];
    const make = (message: string, fix: string): Problem => ({
      check: 'terms',
      file: one.file,
      line: one.line,
      message: `${message}${one.key ? ` in "${one.key}"` : ''}.`,
      fix,
    });
    // What readers type is held to its script alone, by `otherScript`: the other words are what it is there for.
    if (isReadersWords(one)) return [];
    const { avoid, preferred } = words[one.locale];
    const seams = SEAMS[one.locale] ?? [];
    return [
      ...avoid.flatMap(({ word, fix }) =>
        placesOf(one.text, word).some(
          (at) =>
            !isInside(one.text, at, word.length, preferred) && isWhole(one.text, one.locale, at, word.length),
        )
          ? [make(`"${word}" is a word to avoid`, fix)]
          : [],
      ),
      ...seams.flatMap(([pattern, why, fix]) =>
        pattern.test(one.text) ? [make(`"${pattern.exec(one.text)?.[0]}": ${why}`, fix)] : [],
      ),
    ];
  });
}
