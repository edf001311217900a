import { expect, it } from 'vitest';
import { guideMarkdown, paragraph, written } from '../../src/copies/guide-markdown.ts';

const copyOf = (mdx: string, ...newer: string[]) =>
  written(
    guideMarkdown(mdx, {
      label: (id) => `label ${id}`,
      roles: () => [],
      alert: (kind, date) => `${kind} ${date}`.trim(),
      address: (url) => `/en/${url}`,
      rehearsal: () => [],
      newer: (block) => (newer.includes(block) ? [paragraph('English is newer')] : []),
    }),
  );

it('says what a picture shows: its address is known to the page alone', () => {
  expect(copyOf('See ![the list of papers](media/list.png) first.\n')).toBe(
    'See *the list of papers* first.\n',
  );
});

it('says at each block whose English is newer that it is', () => {
  const mdx = `## Buy {#buy}

One.

- Two.
- Three.

<Steps>
<Step>

Four.

</Step>
</Steps>
`;
  const said = (...newer: string[]) => copyOf(mdx, ...newer).replaceAll(/\n+/g, '|');
  expect(said('buy', 'buy.1')).toContain('## Buy|English is newer|One.|English is newer|- Two.');
  expect(said('buy.3')).toContain('- Two.|- Three.|  English is newer|1. Four.');
  expect(said('buy.4')).toMatch(/1\. Four\.\| {3}English is newer\|$/);
  expect(copyOf(mdx)).not.toContain('newer');
});

it('puts the title of an alert in the place of its mark', () => {
  for (const [mark, title] of [
    ['NOTE', 'note'],
    ['TODAY', 'today'],
    ['SINCE 2020-12', 'since 2020-12'],
  ])
    expect(copyOf(`> [!${mark}]\n> Sign it.\n`)).toBe(`> **${title}**\n>\n> Sign it.\n`);
});
