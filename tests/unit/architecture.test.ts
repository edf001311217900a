import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

/** What each folder of src/ may import from. Every folder may use `i18n` and `site.ts`. */
const MAY_USE: Record<string, readonly string[]> = {
  i18n: [],
  roles: [],
  flows: ['roles'],
  search: ['components'],
  'my-roles': ['roles', 'components'],
  rehearsal: ['my-roles', 'flows', 'roles', 'guides', 'components'],
  guides: ['my-roles', 'flows', 'roles', 'rehearsal', 'components'],
  components: ['guides'],
  scripts: ['my-roles', 'rehearsal', 'search'],
  layouts: ['my-roles', 'components', 'guides', 'search', 'styles', 'scripts'],
  pages: ['my-roles', 'layouts', 'components', 'guides', 'rehearsal', 'search', 'flows', 'roles', 'scripts'],
  checks: ['flows', 'guides', 'roles', 'i18n'],
  styles: [],
};

/** These run anywhere: in tests, in the build, in the browser. */
const PURE = ['i18n', 'roles', 'flows'];

const files = readdirSync('src', { recursive: true })
  .map((file) => `src/${String(file).replaceAll('\\', '/')}`)
  .filter((file) => /\.(ts|tsx|astro)$/.test(file));

const imports = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      const target = /(?:from|import)\s*\(?['"]([^'"]+)['"]/.exec(text)?.[1];
      return target ? [{ file, line: index + 1, target }] : [];
    }),
);

const folderOf = (path: string) => path.split('/')[1] ?? '';

it('folders depend one way', () => {
  const wrong = imports.flatMap(({ file, line, target }) => {
    if (!target.startsWith('.')) return [];
    const to = relative('.', join(dirname(file), target)).replaceAll('\\', '/');
    const [from, into] = [folderOf(file), folderOf(to)];
    const free =
      !to.startsWith('src/') ||
      into === from ||
      into === 'i18n' ||
      to === 'src/site.ts' ||
      from === 'content.config.ts';
    return free || MAY_USE[from]?.includes(into)
      ? []
      : [`${file}:${line} uses ${into}; ${from} may use ${MAY_USE[from]?.join(', ')}`];
  });
  expect(wrong).toEqual([]);
});

it('languages, roles and flows know no React, no Astro and no page', () => {
  const wrong = imports.filter(
    ({ file, target }) =>
      PURE.includes(folderOf(file)) && /^(react|astro|@xstate\/react|@astrojs)/.test(target),
  );
  expect(wrong).toEqual([]);
  for (const file of files.filter((one) => PURE.includes(folderOf(one))))
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/\b(document|window|localStorage|sessionStorage)\./);
});
