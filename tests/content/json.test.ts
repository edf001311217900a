import { describe, expect, it } from 'vitest';
import { faultOfJson } from '../../src/checks/source/json.ts';

/** A file of texts, as an author leaves it; the line that is told, and the cure. */
const MISTAKES: readonly [what: string, text: string, line: number, fix: RegExp][] = [
  ['a comma too many', '{\n  "a": "x",\n}', 3, /Take out the comma at the end of the line before/],
  ['a comma too many in a list', '[\n  { "id": "a" },\n]\n', 3, /Take out the comma/],
  ['two commas', '{\n  "a": "x",,\n  "b": "y"\n}', 2, /Take out the comma that is too many/],
  ['a comma missing', '{\n  "a": "x"\n  "b": "y"\n}', 3, /Write a comma at the end of the line before/],
  ['a full-width comma', '{\n  "a": "x"，\n  "b": "y"\n}', 2, /half-width comma/],
  ['a full-width colon', '{\n  "a"： "x"\n}', 2, /half-width colon/],
  ['curly quotes', '{\n  “a”: "x"\n}', 2, /straight quotes/],
  ['single quotes', "{\n  'a': 'x'\n}", 2, /straight double quotes/],
  ['a comment', '{\n  // why\n  "a": "x"\n}', 2, /no comments/],
  ['a tab in a text', '{\n  "a": "x",\n  "b": "x\ty"\n}', 3, /space, or \\t/],
  ['an escape that means nothing', '{\n  "a": "\\\\ \\q",\n  "b": "y"\n}', 2, /Write \\\\q/],
  ['a quote inside a text', '{\n  "a": "say "yes" now",\n  "b": "y"\n}', 2, /a quote inside the text is \\"/],
  ['a text that is not closed', '{\n  "a": "x,\n  "b": "y"\n}', 2, /Write a quote at its end/],
  ['a brace missing at the end', '{\n  "a": "x"\n', 3, /Write } at the end/],
  ['brackets missing at the end', '[\n  { "id": "a"\n', 3, /Write }\] at the end/],
  ['a brace missing between', '[\n  { "id": "a"\n]', 3, /Write } first/],
  ['a brace too many', '{\n  "a": "x"\n}\n}\n', 4, /ended the file too early/],
  ['a word without quotes', '{\n  "a": yes\n}', 2, /Write "key": "text"/],
  ['an empty file', ' \n', 0, /Restore it from git/],
];

describe('a fault in JSON is told at its line, with its cure', () => {
  it.each(MISTAKES)('%s', (_, text, line, fix) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(faultOfJson(text)).toMatchObject({ line, fix: expect.stringMatching(fix) });
  });
});

it.each([
  '{}',
  '[]',
  '{ "a": [1, -2.5e3, true, null, {}, "\\u00e9 \\" \\\\ \\n"], "b": {} }\n',
  '"x"',
  'null',
])('JSON has no fault: %s', (text) => {
  expect(() => JSON.parse(text)).not.toThrow();
  expect(faultOfJson(text)).toBeUndefined();
});
