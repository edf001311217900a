import { expect, it } from 'vitest';
import { guideMarkdown, written } from '../../src/copies/guide-markdown.ts';

const copyOf = (mdx: string) =>
  written(
    guideMarkdown(mdx, {
      label: (id) => `label ${id}`,
      roles: () => [],
      alert: (kind, date) => `${kind} ${date}`.trim(),
      address: (url) => `/en/${url}`,
      rehearsal: () => [],
    }),
  );

it('says what a picture shows: its address is known to the page alone', () => {
  expect(copyOf('See ![the list of papers](media/list.png) first.\n')).toBe(
    'See *the list of papers* first.\n',
  );
});

it('puts the title of an alert in the place of its mark', () => {
  for (const [mark, title] of [
    ['NOTE', 'note'],
    ['TODAY', 'today'],
    ['SINCE 2020-12', 'since 2020-12'],
  ])
    expect(copyOf(`> [!${mark}]\n> Sign it.\n`)).toBe(`> **${title}**\n>\n> Sign it.\n`);
});
