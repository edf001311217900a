import { isChinese, isLocale, type Locale, SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { Problem } from '../problem.ts';
import { isReadersWords } from '../source/kinds-of-text.ts';
import { GLOSSARY, type Source } from '../source/source.ts';
import { writtenTexts } from '../source/written.ts';

/**
 * What nobody sees: controls, halves of a character, what shows nothing by its nature, and spaces of other kinds. In a
 * picture that keyboards type, such as ⚠️, some of these have their place.
 */
const UNSEEN =
  /(?![\t\n])(?!(?<=\p{Extended_Pictographic}\p{Emoji_Modifier}?)\ufe0f|(?<=\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?)\u200d\p{Extended_Pictographic})[\p{Cc}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u00a0\u1680\u2000-\u200a\u2028-\u202f\u205f\u2800\u3000\ufffd]/u;

/** Letters and digits, and what is set over them. */
const LETTER = /[\p{L}\p{Nd}\p{Nl}]\p{M}*|\p{M}/gu;

/** Signs of units and of ordinal numbers that are letters by their nature: 5 µm, 10 kΩ, 2º. */
const SIGNS = /(?<=\d\s?)(?:[µμ](?=[a-zA-Z])|[kMG]?[Ω\u2126]|[ªº])/gu;

/** Letters that a language is written with; Han characters of the other script are told by `otherScript`. */
const SCRIPT = (locale: Locale) =>
  isChinese(locale)
    ? /\p{Script=Latin}|\p{Nd}|\p{Script=Han}|\p{Script=Bopomofo}/u
    : /\p{Script=Latin}|\p{Nd}/u;

/** What has a rule of its own in Chinese, or its place in a font: full-width letters and digits, and Han. */
const TOLD_ELSEWHERE = /[０-９Ａ-Ｚａ-ｚ]|\p{Script=Han}/u;

const withoutHan = (text: string) => text.replace(/\p{Script=Han}/gu, ' ');

const nameOf = (one: string) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A character that is not what it looks like. */
interface Odd {
  message: string;
  fix: string;
}

/** The first character of a text that nobody sees, with what stands around it. */
function unseenIn(text: string): Odd | undefined {
  const match = UNSEEN.exec(text);
  if (!match) return undefined;
  const [one] = match;
  const [before, after] = [
    text.slice(Math.max(0, match.index - 6), match.index),
    text.slice(match.index + one.length, match.index + one.length + 6),
  ].map((part) =>
    part.replaceAll('\n', ' ').replace(new RegExp(UNSEEN, 'gu'), (each) => `‹${nameOf(each)}›`),
  );
  return {
    message: `An invisible or broken character: …${before}‹${nameOf(one)}›${after}…`,
    fix: 'Take it out; between words write a plain space.',
  };
}

/** The first letter of a text that only looks like one of its language. */
function strangerIn(text: string, locale: Locale): Odd | undefined {
  if (locale !== SOURCE_LOCALE && !isChinese(locale)) return undefined;
  const script = SCRIPT(locale);
  const one = text
    .replace(SIGNS, ' ')
    .match(LETTER)
    ?.find(
      (letter) =>
        !(isChinese(locale) && TOLD_ELSEWHERE.test(letter)) &&
        !UNSEEN.test(letter) &&
        (!script.test(letter) || letter.normalize('NFKC') !== letter),
    );
  if (!one) return undefined;
  const plain = one.normalize('NFKC');
  const at = text.indexOf(one);
  return {
    message: `${one} (${[...one].map(nameOf).join(' ')}) is no letter of ${locale}: …${text.slice(Math.max(0, at - 6), at + 8)}…`,
    fix:
      plain !== one && script.test(plain)
        ? `Write ${plain}.`
        : 'Type it again, on the keyboard of the language.',
  };
}

/**
 * Characters that are not what they look like: those that nobody sees, wherever they stand in a guide, a text, or the
 * glossary, and letters of another script, or of a font, among those of a language.
 */
export function characters(source: Source): Problem[] {
  const make = (file: string, line: number, odd: Odd | undefined, key?: string): Problem[] =>
    odd
      ? [
          {
            check: 'typography',
            file,
            line,
            ...odd,
            message: key ? odd.message.replace(':', ` in "${key}":`) : odd.message,
          },
        ]
      : [];
  return [
    // A guide is read as it is written: at the edge of a block, in code, and in an address they do harm as well.
    ...source.guides.flatMap(({ file, text, error }) =>
      error === undefined
        ? text.split('\n').flatMap((line, index) => make(file, index + 1, unseenIn(line.replace(/\r$/, ''))))
        : [],
    ),
    ...writtenTexts(source).flatMap(({ file, line, text, locale, key, namespace }) => {
      // Readers type Han into the English search too.
      const words = isReadersWords({ namespace }) ? withoutHan(text) : text;
      return make(file, line, (key ? unseenIn(text) : undefined) ?? strangerIn(words, locale), key);
    }),
    ...ofGlossary(source).flatMap(({ line, locale, text, id }) =>
      // Chinese in an English word is told by `glossary`.
      make(GLOSSARY, line, unseenIn(text) ?? strangerIn(withoutHan(text), locale), id),
    ),
  ];
}

/** Each word of the glossary, to write or to avoid, with its language. */
const ofGlossary = ({ terms }: Source) =>
  terms.flatMap(({ id, line = 0, avoid = {}, ...term }) =>
    [...Object.entries(term), ...Object.entries(avoid)].flatMap(([locale, words]) =>
      isLocale(locale)
        ? [words].flat().flatMap((text) => (typeof text === 'string' ? [{ id, line, locale, text }] : []))
        : [],
    ),
  );
