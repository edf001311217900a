import { describe, expect, it } from 'vitest';
import { COMPLETE_LOCALES } from '../../src/i18n/drafts.ts';
import { FOURTH_SITE, ROOT_SITE, SUB_SITE } from '../sites.ts';
import { type BuiltPage, builtPages, fileAt } from './site.ts';

const OUTSIDE = /^(https?:|mailto:)/;

describe.each([
  ['at the root', ROOT_SITE],
  ['under a sub-path', SUB_SITE],
  ['in a fourth language', FOURTH_SITE],
])('the site %s', (_, site) => {
  const pages = builtPages(site);
  const idsAt = new Map<string, Set<string>>();
  const idsOf = (page: BuiltPage) =>
    new Set(page.elements.map(({ properties }) => String(properties.id ?? '')));
  for (const page of pages) idsAt.set(site.base + page.path, idsOf(page));

  it('has all its pages', () => expect(pages.length).toBeGreaterThan(25));

  it.each(pages.map((page) => [page.path || 'the gate', page] as const))(
    '%s leads nowhere dead, and has each anchor once',
    (path, page) => {
      const ids = page.elements.flatMap(({ properties }) => (properties.id ? String(properties.id) : []));
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      for (const { name, properties } of page.elements) {
        const address = properties.href ?? properties.src ?? properties.action;
        if (address === undefined || (name === 'link' && OUTSIDE.test(String(address)))) continue;
        const target = String(address);
        if (OUTSIDE.test(target)) {
          expect(name, `${path} loads ${target} from elsewhere`).toBe('a');
          continue;
        }
        if (target.startsWith('data:')) continue;
        const { pathname, hash } = new URL(target, `http://x${site.base}${page.path}`);
        expect(fileAt(site, pathname), `${path} leads to ${target}`).toBeDefined();
        // Neither a rehearsal's own fragment nor a text to mark is an anchor.
        const [anchor] = hash.slice(1).split(':~:');
        if (anchor && !anchor.startsWith('play='))
          expect(idsAt.get(pathname) ?? new Set(), `${path} leads to ${target}`).toContain(anchor);
      }
    },
  );

  it('marks every link of a guide that leaves the site, and says so in words', () => {
    const guides = pages.filter(({ path }) => /\/guides\/./.test(path));
    for (const page of guides) {
      const leaving = page.elements.filter(
        ({ name, properties }) => name === 'a' && /^https:/.test(String(properties.href)),
      );
      for (const { properties } of leaving)
        expect([properties.className].flat(), `${page.path}: ${properties.href}`).toContain('outside');
      expect(page.html.split('class="visually-hidden" data-pagefind-ignore').length - 1, page.path).toBe(
        leaving.length,
      );
    }
    // Wherever a job begins in Partner Center, the guide opens it.
    const isWhole = ({ path }: BuiltPage) => COMPLETE_LOCALES.some((locale) => path.startsWith(`${locale}/`));
    for (const page of guides.filter((one) => isWhole(one) && !/manage-membership|since-then/.test(one.path)))
      expect(page.html, page.path).toContain('href="https://partner.microsoft.com/dashboard"');
  });

  it('has the same anchors in every language that is no draft', () => {
    for (const page of pages.filter(({ path }) => path.startsWith('en/guides/'))) {
      const headings = (of: BuiltPage | undefined) =>
        of?.elements.filter(({ name }) => /^h[23]$/.test(name)).map(({ properties }) => properties.id);
      for (const locale of COMPLETE_LOCALES) {
        const other = pages.find(({ path }) => path === page.path.replace(/^en/, locale));
        expect(headings(other), `${locale} ${page.path}`).toEqual(headings(page));
      }
    }
  });
});
