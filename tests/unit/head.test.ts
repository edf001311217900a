import { expect, it } from 'vitest';
import { atom } from '../../src/copies/atom.ts';
import { structured } from '../../src/head/structured-data.ts';

const hostile = `</script><img src=x> & "quoted" 'quoted' ]]>`;

it('data about a page cannot end the block it stands in, and means what it meant', () => {
  const json = structured({ '@type': 'HowTo', name: hostile });
  expect(json).not.toContain('<');
  expect(JSON.parse(json).name).toBe(hostile);
});

it('a feed keeps marks of XML in its texts as text, and tells the newest first', () => {
  const entry = (day: string) => ({
    title: hostile,
    url: `https://a.example/?a=1&b=${day}`,
    summary: '',
    day,
  });
  const feed = atom(
    {
      title: hostile,
      locale: 'en',
      self: 'https://a.example/f',
      page: 'https://a.example/',
      author: hostile,
    },
    [entry('2026-01-02'), entry('2026-03-04')],
  );
  expect(feed).not.toMatch(/<(script|img)|&(?!(amp|lt|gt|quot|apos);)/);
  expect(feed).toContain('<updated>2026-03-04T00:00:00Z</updated>');
  expect(feed.indexOf('2026-03-04#')).toBeLessThan(feed.indexOf('2026-01-02#'));
});
