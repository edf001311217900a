import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

/**
 * What each folder of src/ may import from. Every folder may use `site`, and every other one `i18n`; a folder that stands
 * further down knows those above it and is not known by them, so there is no way round in a circle.
 */
const MAY_USE: Record<string, readonly string[]> = {
  site: [],
  i18n: [],
  browser: [],
  styles: [],
  host: [],
  head: [],
  security: [],
  ui: [],
  today: [],
  roles: ['today'],
  practice: ['roles'],
  flows: ['practice', 'roles'],
  wording: ['flows', 'practice', 'roles', 'today'],
  offline: ['security'],
  progress: ['browser', 'offline', 'practice', 'roles', 'ui'],
  'both-names': ['browser'],
  rehearsal: ['browser', 'flows', 'practice', 'wording', 'progress', 'both-names', 'roles', 'ui'],
  map: ['flows', 'practice', 'wording', 'ui'],
  'my-roles': ['browser', 'roles', 'wording', 'progress', 'today', 'ui'],
  guides: ['roles', 'wording', 'today', 'ui'],
  translation: ['flows', 'guides', 'map', 'wording', 'ui'],
  search: ['browser', 'wording', 'ui'],
  glossary: [],
  compare: ['ui'],
  frame: ['browser', 'compare', 'flows', 'guides', 'head', 'practice', 'today', 'ui', 'wording'],
  share: ['browser', 'ui'],
  embed: ['frame', 'practice', 'ui'],
  copies: ['flows', 'guides', 'roles', 'wording'],
  entries: [
    'browser',
    'compare',
    'frame',
    'my-roles',
    'offline',
    'rehearsal',
    'search',
    'progress',
    'both-names',
    'share',
    'embed',
  ],
  layouts: [
    'practice',
    'both-names',
    'compare',
    'roles',
    'wording',
    'frame',
    'guides',
    'head',
    'my-roles',
    'rehearsal',
    'search',
    'share',
    'entries',
    'styles',
    'today',
    'translation',
    'ui',
  ],
  pages: [
    'layouts',
    'copies',
    'glossary',
    'frame',
    'guides',
    'head',
    'my-roles',
    'map',
    'offline',
    'embed',
    'progress',
    'rehearsal',
    'search',
    'wording',
    'flows',
    'roles',
    'today',
    'translation',
    'ui',
    'entries',
  ],
  'middleware.ts': ['host', 'security', 'translation'],
  checks: ['flows', 'practice', 'guides', 'roles', 'today', 'translation'],
};

/** These run anywhere: in tests, in the build, in the browser. */
const PURE = ['i18n', 'today', 'roles', 'practice', 'flows'];

const files = readdirSync('src', { recursive: true })
  .map((file) => `src/${String(file).replaceAll('\\', '/')}`)
  .filter((file) => /\.(ts|tsx|astro)$/.test(file));

const imports = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      const target = /(?:from|import|import\.meta\.glob(?:<.*?>)?)\s*\(?['"]([^'"]+)['"]/.exec(text)?.[1];
      return target ? [{ file, line: index + 1, target, typeOnly: /^import type /.test(text) }] : [];
    }),
);

const folderOf = (path: string) => path.split('/')[1] ?? '';

/** Which folder uses which, and where. */
const uses = imports.flatMap(({ file, line, target }) => {
  const to = relative('.', join(dirname(file), target)).replaceAll('\\', '/');
  const [from, into] = [folderOf(file), folderOf(to)];
  return target.startsWith('.') && to.startsWith('src/') && into !== from ? [{ file, line, from, into }] : [];
});

it('folders depend one way', () => {
  const wrong = uses.flatMap(({ file, line, from, into }) => {
    const free = into === 'site' || (into === 'i18n' && from !== 'site') || from === 'content.config.ts';
    return free || MAY_USE[from]?.includes(into)
      ? []
      : [`${file}:${line} uses ${into}; ${from} may use ${MAY_USE[from]?.join(', ')}`];
  });
  expect(wrong).toEqual([]);
});

it('a folder is allowed nothing that it does not use', () => {
  const unused = Object.entries(MAY_USE).flatMap(([folder, allowed]) =>
    allowed
      .filter((one) => !uses.some(({ from, into }) => from === folder && into === one))
      .map((one) => `${folder} → ${one}`),
  );
  expect(unused).toEqual([]);
});

it('the list of folders has no circle: each knows only folders that stand above it', () => {
  const order = Object.keys(MAY_USE);
  const wrong = Object.entries(MAY_USE).flatMap(([folder, uses]) =>
    uses.filter((used) => order.indexOf(used) >= order.indexOf(folder)).map((used) => `${folder} → ${used}`),
  );
  expect(wrong).toEqual([]);
});

/** The folders of `checks`: each may use those above it, and `problem.ts`. What stands in none of them runs them all. */
const CHECKS = ['source', 'moved', 'texts', 'style', 'facts', 'flows', 'guides', 'markdown', 'translation'];

it('the folders of the checks depend one way', () => {
  const place = (path: string) => CHECKS.indexOf(path.split('/')[2] ?? '');
  const wrong = imports
    .map(({ file, line, target }) => ({ file, line, to: join(dirname(file), target).replaceAll('\\', '/') }))
    .filter(({ file, to }) => place(file) >= 0 && to.startsWith('src/checks/'))
    .filter(({ file, to }) => place(to) > place(file) || (place(to) < 0 && to !== 'src/checks/problem.ts'))
    .map(({ file, line, to }) => `${file}:${line} uses ${to}`);
  expect(wrong).toEqual([]);
  const folders = readdirSync('src/checks', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...CHECKS].sort());
});

/** The files that a file reaches by imports that the browser follows: types are gone by then. */
function reachedFrom(start: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const queue = [...start];
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const { file: from, target, typeOnly } of imports)
      if (from === file && !typeOnly && target.startsWith('.'))
        queue.push(join(dirname(file), target.replace(/\?.*$/, '')).replaceAll('\\', '/'));
  }
  return reached;
}

it('what runs in the browser takes nothing from the build but the contract of the words', () => {
  const entries = files.filter((file) => /^src\/(entries\/|rehearsal\/element\.ts$)/.test(file));
  const machines = files.filter((file) => /^src\/flows\/[^/]+\/machine\.ts$/.test(file));
  const reached = reachedFrom([...entries, ...machines]);
  expect(reached).toContain('src/rehearsal/mount.tsx');
  const wrong = imports.filter(
    ({ file, target, typeOnly }) =>
      reached.has(file) &&
      !typeOnly &&
      (/^(astro:|node:|i18next)/.test(target) || /i18n\/text\.ts$|wording\/(?!contract\.ts)/.test(target)),
  );
  expect(wrong).toEqual([]);
});

it('only these files look into the reader’s stores themselves; each says why', () => {
  const direct = readdirSync('src', { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => /\.(ts|tsx|js|astro)$/.test(file))
    .filter((file) =>
      /\b(?:local|session)Storage\b(?!')|window\[place\]/.test(
        readFileSync(`src/${file}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
      ),
    );
  expect(direct.sort()).toEqual([
    'browser/storage.ts',
    'browser/stored-keys.ts',
    'entries/head.js',
    'frame/reader-locale.ts',
    'progress/kept.ts',
    'share/report.ts',
  ]);
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

/** What a machine or a screen says of a state: final, a wrong turn, only to be read; and a snapshot, that it is over. */
const ASKS_STATE =
  /\btype\s*[!=]==\s*'final'|\btags\??\.(?:includes|some)|\bhasTag\('detour'\)|\bstatus\s*[!=]==\s*'done'|\.toRead\b/;

it('one file alone asks what kind of state one is', () => {
  const asking = files.filter((file) => ASKS_STATE.test(readFileSync(file, 'utf8')));
  expect(asking).toEqual(['src/practice/kinds-of-state.ts']);
});
