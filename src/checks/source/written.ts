import type { Locale } from '../../i18n/locales.ts';
import { FRONT_MATTER_WORDS } from '../../translation/pieces.ts';
import { leaves } from '../../translation/shape.ts';
import { lineOfKey, linesOfKeys } from './lines.ts';
import type { Source } from './source.ts';

/** A text that readers see, with its place. Controls and code stand as `‹…›`, values as `{{name}}`. */
export interface WrittenText {
  locale: Locale;
  file: string;
  line: number;
  text: string;
  /** The key, for a text of `locales/`. */
  key?: string;
  /** The namespace, for a text of `locales/`. */
  namespace?: string;
}

/** The entries of front matter that somebody reads: `changed` is said of one language's file, and is no translation. */
export const WRITTEN_ENTRIES = [...FRONT_MATTER_WORDS, 'changed'];

/** Every text that a check of style reads: the blocks and the words of front matter, and all of `locales/`. */
export function writtenTexts({ guides, texts }: Source): WrittenText[] {
  return [
    ...guides.flatMap(({ locale, file, text: whole, shape, frontMatter }) => {
      const { data } = frontMatter;
      return [
        ...WRITTEN_ENTRIES.flatMap((entry) =>
          typeof data[entry] === 'string'
            ? [{ locale, file, line: lineOfKey(whole, entry), text: data[entry] }]
            : [],
        ),
        ...(shape ? [...leaves(shape)] : []).map(({ line, text }) => ({ locale, file, line, text })),
      ];
    }),
    ...texts.flatMap(({ locale, namespace, file, text: whole, strings }) => {
      const lines = linesOfKeys(whole);
      return Object.entries(strings).flatMap(([key, text]) =>
        typeof text === 'string' ? [{ locale, file, line: lines.get(key) ?? 0, text, key, namespace }] : [],
      );
    }),
  ];
}
