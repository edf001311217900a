import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BuiltSite } from './sites.ts';

/** What a command needs of the project; the rest would only be copied. */
const NEEDED = [
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'LICENSE',
  'LICENSE-CONTENT',
  'content',
  'locales',
  'src',
  'public',
];

/** The flow that CONTRIBUTING adds: its files stand as they would in the project. */
export const SAMPLE = 'tests/samples/change-language';

/** Copies the project to a temporary folder, where a test may change it. */
export function copyProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  for (const one of NEEDED) cpSync(one, join(root, one), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  // Astro keeps what it has read in node_modules, which is the project's own here.
  const config = join(root, 'astro.config.mjs');
  const text = readFileSync(config, 'utf8');
  writeFileSync(config, text.replace('defineConfig({', "defineConfig({ cacheDir: './.cache',"));
  return root;
}

/** Runs one of the project's commands in a copy. */
export const runIn = (root: string, env: NodeJS.ProcessEnv, script: string, ...words: string[]) =>
  execFileSync(process.execPath, [script, ...words], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });

/** Builds a copy into a folder of the project itself. */
export const buildCopy = (root: string, { outDir, env }: BuiltSite) =>
  runIn(root, env, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', resolve(outDir));

/** The files below a folder, by their path in it. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/**
 * Does to a copy what CONTRIBUTING says: files that are not there are added, texts join those of their file, and a
 * section goes before the last of its guide.
 */
export function addSample(root: string): void {
  for (const path of filesBelow(SAMPLE)) {
    const added = readFileSync(join(SAMPLE, path), 'utf8');
    const file = join(root, path);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    if (before === undefined) cpSync(join(SAMPLE, path), file);
    else if (path.endsWith('.json'))
      writeFileSync(file, JSON.stringify({ ...JSON.parse(before), ...JSON.parse(added) }, null, 2));
    else
      writeFileSync(
        file,
        before.replace(/^## .* \{#next-steps\}$/m, (last) => `${added}\n${last}`),
      );
  }
}
