import { expect, it } from 'vitest';
import { practised } from '../../src/checks/flows/practised.ts';
import { readProject } from '../../src/checks/index.ts';

const source = readProject('.');

/** What is told where a text of a language says something else. */
const told = (locale: string, key: string, value: string) =>
  practised({
    ...source,
    texts: source.texts.map((text) =>
      text.namespace === 'rehearsal' && text.locale === locale
        ? { ...text, strings: { ...text.strings, [key]: value } }
        : text,
    ),
  }).map(({ file, message }) => `${file} ${message}`);

it('finds nothing in our own values', () => expect(practised(source)).toEqual([]));

it.each([
  ['en', 'lee.fabrikam.example', /refuses it \(notAnEmail\)/],
  ['zh-TW', 'kim@fabrikam.example', /reads it as "taken"/],
])('tells a value that a field does not take, once, in its language: %s', (locale, value, message) => {
  const found = told(locale, 'practice.colleagueAddress', value);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`locales/${locale}/rehearsal.json`);
  expect(found[0]).toMatch(message);
});
