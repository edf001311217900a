// Browsers can show a page's text alone, without our styles: they choose by elements and attributes what belongs to it.
import { expect, it } from 'vitest';
import { ROOT_SITE } from '../sites.ts';
import { builtPages } from './site.ts';

const guides = builtPages(ROOT_SITE).filter(({ path }) => /\/guides\/./.test(path));
const those = (has: string) =>
  guides.flatMap(({ elements }) => elements.filter(({ properties }) => properties[has] !== undefined));

it('no remark is a `div`: Firefox leaves one out when much of its text is links', () => {
  const remarks = those('className').filter(({ properties }) =>
    [properties.className].flat().includes('alert'),
  );
  expect(remarks.length).toBeGreaterThan(0);
  expect(remarks.filter(({ name }) => name === 'div')).toEqual([]);
});

it('answers to whether the reader may are hidden by themselves: without our styles all would stand in a row', () => {
  const answers = those('dataAnswer');
  expect(answers.length).toBeGreaterThan(0);
  expect(answers.filter(({ properties }) => properties.hidden === undefined)).toEqual([]);
});
