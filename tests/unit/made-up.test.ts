import { expect, test } from 'vitest';
import { LOCALE_TAGS } from '../../src/i18n/locales.ts';
import { bareText, MODELS } from '../bench/made-up.ts';

test.each(LOCALE_TAGS)(
  'no component is left in the pages of the floor in %s, where there are none',
  (locale) => {
    const texts = MODELS.map((_, number) => bareText(locale, number));
    expect(texts.flatMap((text) => text.match(/<\/?[A-Z]\w*/g) ?? [])).toEqual([]);
    // Their words are: a floor of empty pages would be no floor.
    for (const text of texts) expect(text.length).toBeGreaterThan(1000);
  },
);
