import { expect, it } from 'vitest';
import { spell, unspell } from '../../../src/search/alphabet.ts';

/** Two hundred characters, of which the last of each ten stands there most often. */
const characters = Array.from({ length: 200 }, (_, at) => String.fromCodePoint(0x4e00 + at));
const frequent = characters.filter((_, at) => at % 10 === 9);
const value = { text: `${characters.join('')}, plain, ${frequent.join('').repeat(3)}`, other: ['𠮷', '。'] };

it('reads what was spelled as it was written', () => {
  expect(unspell(spell(value))).toEqual(value);
});

it('spells what stands there most often with bytes that begin alike', () => {
  const { text } = spell({ text: value.text });
  const spelled = text.slice(text.lastIndexOf(' ') + 1);
  expect(new Set(Array.from(spelled, (letter) => Buffer.from(letter)[0])).size).toBe(1);
});
