import { expect, it } from 'vitest';
import { said, strings } from '../texts.ts';

it('a text that no file has is an error, and one that the first file has goes before the same of a later', () => {
  expect(() => said('en', 'ui')('no.such.text')).toThrow('"no.such.text" in ui');
  const heading = said('en', 'flows/become-global-admin', 'rehearsal');
  expect(heading('offers.heading')).toBe(strings('en', 'flows/become-global-admin')['offers.heading']);
  expect(heading('left.heading')).toBe(strings('en', 'rehearsal')['left.heading']);
});
