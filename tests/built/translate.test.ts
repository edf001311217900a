import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FLOWS } from '../../src/flows/index.ts';
import { GUIDE_SLUGS } from '../../src/guides/jobs.ts';
import { isDraft } from '../../src/i18n/drafts.ts';
import { LOCALE_TAGS, type Locale } from '../../src/i18n/locales.ts';
import { situationOf } from '../../src/practice/flow.ts';
import { decodeLog } from '../../src/practice/log.ts';
import { replay } from '../../src/practice/replay.ts';
import { type BuiltSite, ROOT_SITE, SUB_SITE } from '../sites.ts';
import { strings } from '../texts.ts';
import { type BuiltPage, builtPages, fileAt } from './site.ts';

const built = new Map([ROOT_SITE, SUB_SITE].map((site) => [site, builtPages(site)]));

/** The pages for translators in a language, by what follows `translate/`. */
const pagesFor = (site: BuiltSite, locale: Locale): Map<string, BuiltPage> =>
  new Map(
    (built.get(site) ?? [])
      .filter(({ path }) => path.startsWith(`${locale}/translate/`))
      .map((page) => [page.path.slice(`${locale}/translate/`.length), page]),
  );

/** Every file of texts that is translated. */
const FILES = readdirSync('locales/en', { recursive: true })
  .map((file) =>
    String(file)
      .replaceAll('\\', '/')
      .replace(/\.json$/, ''),
  )
  .filter((file) => !['search', 'flows'].includes(file));

const linksOf = ({ elements }: BuiltPage) =>
  elements.filter(({ name }) => name === 'a').map(({ properties }) => String(properties.href));

/** Each text that a page lists: its key, its English and its translation, and the links to where it is seen. */
const textsOf = ({ html }: BuiltPage) =>
  [...html.matchAll(/<li> ?<code>([^<]+)<\/code>(.*?)<\/li>/gs)].map(([, key = '', rest = '']) => ({
    key,
    said: [...rest.matchAll(/<p(?! class)[^>]*>(.*?)<\/p>/gs)].map(([, text]) => text),
    row: rest.split('<p class="row">')[1] ?? '',
    links: [...rest.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href),
  }));

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

const decode = (html: string) =>
  html
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** The longest part of a text that nothing is put into, or that stands in one line. */
const longestPart = (text: string) =>
  tidy(text.split(/\{\{\w+\}\}|[|\n]/).sort((a, b) => b.length - a.length)[0] ?? '');

const targets = new Map<string, { said: string; shown: string }>();

/** What the file that a link leads to has, with the data that it names; and of a page, what can be read on it. */
function targetOf(from: string, link: string) {
  const path = fileAt(ROOT_SITE, link.split('#')[0] ?? '', from) ?? '';
  const known = targets.get(path);
  if (known) return known;
  const body = readFileSync(path, 'utf8');
  const at = path
    .slice(ROOT_SITE.outDir.length)
    .replace(/^\//, '')
    .replace(/index\.html$/, '');
  const data = [...body.matchAll(/"([^"]+\.json)"/g)].flatMap(
    ([, name = '']) => fileAt(ROOT_SITE, name, at) ?? [],
  );
  const plain = decode(body.replaceAll('<wbr>', '')).replaceAll('\\"', '"');
  const inFields = [...body.matchAll(/\s(?:placeholder|label)="([^"]+)"/g)].map(([, text = '']) => text);
  const read = body.replace(/<(script|style)\b.*?<\/\1>|<[^>]+>/gs, '');
  const shown = decode([read, ...inFields].join('\n'));
  const all = [plain, shown, ...new Set(data)].map((one) =>
    tidy(data.includes(one) ? readFileSync(one, 'utf8').replaceAll('\\"', '"') : one),
  );
  const target = { said: all.join('\n'), shown: tidy(shown) };
  targets.set(path, target);
  return target;
}

describe.each(LOCALE_TAGS)('the pages for translators in %s', (locale) => {
  const pages = pagesFor(ROOT_SITE, locale);
  const texts = [...pages.values()].flatMap(textsOf);

  it('lead from the list of documents to every text, with its English and its translation', () => {
    const list = pages.get('');
    expect(
      list && linksOf(list).filter((href) => href.includes('/translate/')).length,
    ).toBeGreaterThanOrEqual(FILES.length);
    const keys = FILES.flatMap((file) => Object.keys(strings('en', file)));
    expect(texts.map(({ key }) => key).sort()).toEqual(keys.sort());
    // What a draft does not say itself stands in English alone.
    const translated = FILES.filter(() => locale !== 'en').flatMap((file) => {
      const english = strings('en', file);
      const here = Object.entries(strings(locale, file));
      return here.flatMap(([key, text]) => (isDraft(locale) && text === english[key] ? [] : key));
    });
    const saidIn = (languages: number) => texts.filter(({ said }) => said.length === languages);
    expect(
      saidIn(2)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(translated.sort());
    expect(saidIn(1)).toHaveLength(keys.length - translated.length);
  });

  it('lead from each text of a rehearsal to screens that show it', () => {
    let played = 0;
    for (const [id, flow] of Object.entries(FLOWS)) {
      const page = [...pages.values()].find(({ html }) => html.includes(`id="flows/${id}"`));
      const own = strings('en', `flows/${id}`);
      const part = page?.html.split(`id="flows/${id}"`)[1]?.split('<h2')[0] ?? '';
      const shown = textsOf({ html: part } as BuiltPage);
      expect(shown.map(({ key }) => key)).toEqual(Object.keys(own));
      for (const { key, links } of shown) {
        expect(links.length, key).toBeGreaterThan(0);
        for (const link of links.filter((one) => one.includes('#play='))) {
          const log = decodeLog(flow.version, link.split('#play=')[1] ?? '');
          const scenario = flow.scenarios[log?.scenario ?? ''];
          if (!log || !scenario) throw new Error(`${link} is no rehearsal of ${id}.`);
          const { states, refused } = replay(flow, situationOf(flow, scenario), log.events);
          expect(refused, link).toBeUndefined();
          const [state = ''] = key.split('.');
          if (state in flow.screens) expect(states.at(-1), `${id} ${key}`).toBe(state);
          played += 1;
        }
      }
    }
    expect(played).toBeGreaterThan(100);
  });

  it('lead to where names of controls and shared texts are seen', () => {
    const linked = (file: string) =>
      textsOf(pages.get(`${file}/`) as BuiltPage).filter(({ links }) => links.length > 0);
    expect(linked('labels').length).toBeGreaterThan(0.9 * Object.keys(strings('en', 'labels')).length);
    expect(linked('rehearsal').length).toBeGreaterThan(100);
  });

  it('lead from each text of the site to where it is, and say how it is seen there', () => {
    const about = strings(locale, 'about');
    const manners = ['shown', 'later', 'aloud', 'head', 'file', 'near', 'nowhere'].map(
      (manner) => [manner, about[`translate.${manner}`]?.trim() ?? ''] as const,
    );
    const told: Record<string, number> = {};
    for (const file of ['ui', 'about', 'roles', 'rehearsal', 'labels']) {
      const own = strings(locale, file);
      for (const { key, row } of textsOf(pages.get(`${file}/`) as BuiltPage)) {
        const [manner = ''] = manners.find(([, words]) => row.includes(words)) ?? [];
        told[manner] = (told[manner] ?? 0) + 1;
        const links = [...row.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => decode(href));
        expect(links.length > 0, `${file} ${key}`).toBe(manner !== 'nowhere');
        if (/near|nowhere/.test(manner)) continue;
        for (const link of links.filter((one) => !one.includes('#play='))) {
          const { said, shown } = targetOf(`${locale}/translate/${file}/`, link);
          expect(said, `${file} ${key} in ${link}`).toContain(longestPart(own[key] ?? ''));
          const [, mark] = link.split(':~:text=');
          if (mark) expect(shown, `${file} ${key}`).toContain(decodeURIComponent(mark));
        }
      }
    }
    // A draft may lack the very parts that say some.
    if (!isDraft(locale)) expect(told.nowhere).toBeLessThanOrEqual(3);
    // What is said only where a setting, a draft, or newer English asks for it.
    const all = Object.values(told).reduce((sum, count) => sum + count);
    expect(told.near).toBeLessThan(0.1 * all);
    expect(told.shown).toBeGreaterThan(0.6 * all);
  });

  it('are kept from search engines, and from readers without a network', () => {
    for (const { html, path } of pages.values()) {
      expect(html, path).toContain('<meta name="robots" content="noindex">');
      expect(html, path).not.toContain('data-pagefind-body');
    }
    expect(readFileSync(join(ROOT_SITE.outDir, 'offline.js'), 'utf8')).not.toContain('/translate/');
    expect(readFileSync(join(SUB_SITE.outDir, 'sitemap-0.xml'), 'utf8')).not.toContain('/translate/');
  });

  it('lead to where each file is edited, once a host has named its repository', () => {
    const editedIn = (site: BuiltSite) =>
      [...pagesFor(site, locale).values()]
        .flatMap(linksOf)
        .filter((href) => /\/(edit\/|new\/main\?filename=)/.test(href));
    expect(editedIn(ROOT_SITE)).toEqual([]);
    const edited = editedIn(SUB_SITE);
    // What a draft does not have yet is begun.
    const at = (file: string) =>
      `https://github.com/example/guides/${existsSync(file) ? `edit/main/${file}` : `new/main?filename=${encodeURIComponent(file)}`}`;
    // In the list, and where its texts are.
    for (const file of FILES)
      expect(edited.filter((href) => href === at(`locales/${locale}/${file}.json`))).toHaveLength(2);
    for (const slug of GUIDE_SLUGS) expect(edited).toContain(at(`content/guides/${locale}/${slug}.mdx`));
    expect(pagesFor(SUB_SITE, locale).get('')?.html).toContain(
      'https://github.com/example/guides/blob/main/CONTRIBUTING.md#translate-without-a-shell"',
    );
    expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain('\n## Translate without a shell\n');
  });

  it('are found as CONTRIBUTING says: from the foot of a page by the link below the form', () => {
    const guide = built.get(ROOT_SITE)?.find(({ path }) => path === `${locale}/guides/action-pack/`);
    const [foot = ''] = guide?.html.match(/<footer.*<\/footer>/s) ?? [];
    expect(foot).toContain(`${locale}/report/"`);
    const report = built.get(ROOT_SITE)?.find(({ path }) => path === `${locale}/report/`);
    const [, form = ''] = report?.html.split('data-report-form') ?? [];
    const links = [...(form.split('</main>')[0] ?? '').matchAll(/href="([^"]+)"/g)].map(([, to = '']) => to);
    expect(links.at(-1)).toMatch(new RegExp(`${locale}/translate/$`));
    // The words by which CONTRIBUTING names them.
    if (isDraft(locale)) return;
    const steps = readFileSync('CONTRIBUTING.md', 'utf8');
    const { 'foot.report': problem = '?', 'translate.edit': edit = '?' } = strings(locale, 'about');
    expect(steps).toContain(problem);
    expect(steps).toContain(edit.trim());
  });
});
