import { expect, it } from 'vitest';
import { runsOf } from '../../src/translation/runs.ts';
import { noteFile, placeNear, placeOf } from '../../src/translation/shown.ts';

const asked = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([key, said]) => [`en ui ${key}`, new Set([said])]));

const page = (body: string, title = 'A page') =>
  `<!doctype html><html><head><title>${title} · Site</title><meta name="description" content="In short"></head><body>${body}</body></html>`;

it('a page tells its texts, and how each is seen', () => {
  const html = page(
    '<h2 id="first">Tea &amp; milk</h2><p data-done="Poured!">Pour <b>slowly</b></p><input id="_r1_" placeholder="Sugar"><button aria-label="Stir"><span class="tip visually-hidden">with a spoon</span></button><dialog><p>Too hot</p></dialog><p hidden>Later</p><script type="application/json">{"a":"It is \\"hot\\""}</script><style>p{}</style>',
  );
  const after = 'first';
  expect(runsOf(html)).toEqual([
    { manner: 'head', text: 'A page · Site' },
    { manner: 'head', text: 'In short' },
    { manner: 'shown', text: 'Tea & milk', after },
    { manner: 'later', text: 'Poured!', after },
    { manner: 'shown', text: 'Pour ', after },
    { manner: 'shown', text: 'slowly', after },
    { manner: 'shown', text: 'Sugar', after },
    { manner: 'aloud', text: 'Stir', after },
    { manner: 'aloud', text: 'with a spoon', after },
    { manner: 'later', text: 'Too hot', after },
    { manner: 'later', text: 'Later', after },
    { manner: 'later', text: 'a' },
    { manner: 'later', text: 'It is "hot"' },
  ]);
});

it('a text leads to the page that shows it best, and to the words in it', () => {
  const texts = asked({ 'tea.milk': 'Tea, with 5% of milk', 'tea.hot': 'Too hot', 'tea.gone': 'No tea' });
  noteFile('/en/cups/', page('<p aria-label="Tea, with 5% of milk">Too hot</p>'), texts);
  expect(placeOf('en', 'ui', 'tea.milk')).toEqual({ manner: 'aloud', title: 'A page', href: '/en/cups/' });
  noteFile('/en/pots/', page('<p id="pot">Tea, with 5% of milk</p><p>Too hot</p>', 'Pots'), texts);
  const shown = { manner: 'shown', title: 'Pots', href: '/en/pots/#pot:~:text=Tea%2C with 5%25 of milk' };
  expect(placeOf('en', 'ui', 'tea.milk')).toEqual(shown);
  // Both pages show it alike: the first stays, until one comes that is named as the text is.
  expect(placeOf('en', 'ui', 'tea.hot')?.href).toBe('/en/cups/#:~:text=Too hot');
  noteFile('/en/tea/', page('<p>Too hot</p>', 'Tea'), texts);
  expect(placeOf('en', 'ui', 'tea.hot')?.href).toBe('/en/tea/#:~:text=Too hot');
  // It was asked for, and stands nowhere: a text of its kind is near.
  expect(placeOf('en', 'ui', 'tea.gone')).toBeUndefined();
  expect(placeNear('en', 'ui', 'tea.gone', ['coffee', 'tea.gone', 'tea.milk'])).toEqual(shown);
});

it('a text in data leads to the page that reads the data', () => {
  noteFile('/en/brew.json', '{"say":"One \\"minute\\""}', asked({ 'brew.wait': 'One "minute"' }));
  for (const path of ['/de/brew/', '/en/brew/', '/en/'])
    noteFile(path, page('<p data-texts="/en/brew.json"></p>', path), new Map());
  expect(placeOf('en', 'ui', 'brew.wait')).toEqual({
    manner: 'later',
    title: '/en/brew/',
    href: '/en/brew/',
  });
});

it('a page without a language of its own is in English', () => {
  noteFile('/', page('<p>Choose</p>', 'Gate'), new Map([['zh-TW ui gate.choose', new Set(['Choose'])]]));
  expect(placeOf('zh-TW', 'ui', 'gate.choose')).toMatchObject({ title: 'Gate', lang: 'en' });
});
