import { expect, it } from 'vitest';
import { FLOWS } from '../../../src/flows/index.ts';
import { LOCALE_TAGS } from '../../../src/i18n/locales.ts';
import { screenRecords, withoutFurniture } from '../../../src/search/build/screens.ts';
import { flowWords } from '../../../src/wording/flow-words.ts';

/** Every name that stands anywhere in a screen, however deep. */
function namesIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { text } = part as { text?: unknown };
  return [...(typeof text === 'string' ? [text] : []), ...Object.values(part).flatMap(namesIn)];
}

const flows = LOCALE_TAGS.flatMap((locale) => Object.keys(FLOWS).map((flow) => [locale, flow] as const));

it.each(flows)('in %s the record of each screen of %s holds all that it says', (locale, flow) => {
  const words = flowWords(locale, flow, []);
  const addresses = new Map(Object.keys(words.screens).map((state) => [state, `#${state}`]));
  const records = new Map(screenRecords(words, addresses).map((record) => [record.at, record]));
  expect([...records.keys()]).toEqual(Object.keys(words.screens));
  for (const [state, screen] of Object.entries(words.screens)) {
    const { title, text } = records.get(state) ?? { title: '', text: '' };
    const { heading, body, warning, why, real = [], from, site } = screen;
    expect(title).toBe(heading);
    for (const said of [...body, warning, why, ...real, from, site, ...namesIn(screen)])
      expect(text, `${flow} ${state}`).toContain(said ?? '');
  }
});

it('what most screens say alike is no part of their records, and all else stays', () => {
  const screen = (text: string) => ({ kind: 'screen' as const, page: 0, at: '', title: '', text });
  const alike = Array.from({ length: 9 }, (_, number) => screen(`Nothing is lost.\nCard ${number} · Back`));
  const section = { ...screen('Nothing is lost.'), kind: 'section' as const };
  const texts = withoutFurniture([...alike, screen('Only here.\nBack · Pay'), section]).map(
    ({ text }) => text,
  );
  expect(texts[0]).toBe('Card 0');
  expect(texts.slice(-2)).toEqual(['Only here.\nPay', 'Nothing is lost.']);
});
