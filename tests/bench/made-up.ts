import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { LOCALE_TAGS, SOURCE_LOCALE } from '../../src/i18n/locales.ts';
import { copyProject } from '../project-copy.ts';

/** Made-up guides are these again and again, without their rehearsals: a flow stands in one guide only. */
export const MODELS = [
  'action-pack',
  'manage-benefits',
  'create-account',
  'manage-users',
  'manage-membership',
];

const nameOf = (number: number) => `made-up-${number}`;

const linesOf = (locale: string, number: number) =>
  readFileSync(`content/guides/${locale}/${MODELS[number % MODELS.length]}.mdx`, 'utf8')
    .trimEnd()
    .split('\n');

/** A number in letters: the checks compare the numbers of a translation with those of English. */
const letters = (number: number) => [...String(number)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('');

/**
 * A model's text without rehearsals; every plain paragraph carries a mark, so that no two pages are alike. A
 * translation has it where English has it: its lines are those of English, but for the facts in the front matter.
 */
function guideText(locale: string, number: number): string {
  const english = linesOf(SOURCE_LOCALE, number);
  const lines = linesOf(locale, number);
  const ahead = english.length - lines.length;
  const body = lines.lastIndexOf('---') + 1;
  const [before, after] = locale === SOURCE_LOCALE ? [' (', ')'] : ['（', '）'];
  const mark = `${before}${letters(number)}${after}`;
  return `${lines
    .map((line, index) =>
      index >= body && /^[^#<>|:\-[\s].*\.$/.test(english[index + ahead] ?? '') ? line + mark : line,
    )
    .join('\n')
    .replaceAll(/<\/?Rehearsal[^>]*>\n?/g, '')
    .replaceAll(/<Step at="[^"]*">/g, '<Step>')
    .replace(/^title: .*$/m, (title) => title + mark)}\n`;
}

/** The same without components, for a site that has none. */
export const bareText = (locale: string, number: number) =>
  guideText(locale, number)
    .replaceAll(/<Label id="([^"]*)" \/>/g, '**$1**')
    .replaceAll(/<\/?Voice[^>]*>/g, '')
    .replaceAll(/<\/?[A-Z][^>]*>\n?/g, '')
    .replaceAll(/\(guide:[\w-]+(#[\w-]+)?\)/g, '(/)')
    .replaceAll(/ \{#[\w-]+\}/g, '');

/** A copy of this project with made-up guides beside its own, in a temporary folder. */
export function grownProject(guides: number): string {
  const folder = copyProject();
  const names = Array.from({ length: guides }, (_, index) => nameOf(index + 1));
  for (const locale of LOCALE_TAGS)
    for (const [index, name] of names.entries())
      writeFileSync(join(folder, `content/guides/${locale}/${name}.mdx`), guideText(locale, index + 1));
  const jobs = join(folder, 'src/guides/jobs.ts');
  // A fifth of them in each job.
  writeFileSync(
    jobs,
    [...readFileSync(jobs, 'utf8').split('\n')]
      .map((line) => {
        const at = ['join:', 'actionPack:', 'benefits:', 'account:', 'today:'].findIndex((job) =>
          line.trim().startsWith(job),
        );
        const mine = names.filter((_, index) => index % 5 === at).map((name) => `'${name}'`);
        return at < 0 || mine.length === 0 ? line : line.replace(']', `, ${mine.join(', ')}]`);
      })
      .join('\n'),
  );
  // Every made-up translation is true to its English.
  const { status, stderr } = spawnSync(process.execPath, ['src/checks/translations.ts', '--accept'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The made-up translations are not accepted:\n${stderr}`);
  return folder;
}

/** The floor: the same text in a site of Astro, MDX and Pagefind alone, in a temporary folder. */
export function bareProject(guides: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'bare-'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('package.json', '{ "type": "module" }');
  write(
    'astro.config.mjs',
    `import mdx from '@astrojs/mdx';
export default { cacheDir: './.cache', integrations: [mdx()], devToolbar: { enabled: false } };`,
  );
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { guides: defineCollection({ loader: glob({ base: './content', pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\\.mdx$/, '') }) }) };`,
  );
  write(
    'src/pages/[...id].astro',
    `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('guides')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html><html lang={entry.id.split('/')[0]}><head><meta charset="utf-8" /><title>{entry.data.title}</title></head><body><main data-pagefind-body><h1>{entry.data.title}</h1><Content /></main></body></html>`,
  );
  for (const locale of LOCALE_TAGS)
    for (let number = 1; number <= guides; number += 1)
      write(`content/${locale}/${nameOf(number)}.mdx`, bareText(locale, number));
  return folder;
}
