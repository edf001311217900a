import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where they stand in the built site, below its home. */
const FILE = 'licenses.txt';

/** Vite writes there whose code it has put into the scripts of pages. */
const ofScripts = {
  name: 'licenses-of-scripts',
  configEnvironment: (name: string) =>
    name === 'client' ? { build: { license: { fileName: FILE } } } : undefined,
};

/** Whose work is in the site and Vite does not see: the worker's, and what the files of search are made of or with. */
const OTHERS = [
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'opencc-js',
  'pinyin-pro',
  'pagefind',
];

/** The licenses of a package, under the same heading as Vite's. */
function ofPackage(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (file) => file.isFile() && /licen[sc]e/i.test(file.name),
  );
  const texts = files
    .map((file) => join(file.parentPath, file.name))
    .sort()
    .map((file) => readFileSync(file, 'utf8').trim());
  return [`## ${name} - ${version} (${license})`, ...texts].join('\n\n');
}

/** Completes the licenses of libraries by the site's own, and by those of libraries that it has in another way. */
export function licenses(): AstroIntegration {
  let root = '.';
  return {
    name: 'licenses',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [ofScripts] } });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) => {
        const file = join(fileURLToPath(dir), FILE);
        const own = ['LICENSE', 'LICENSE-CONTENT'].map((name) => readFileSync(join(root, name), 'utf8'));
        const libraries = readFileSync(file, 'utf8');
        const others = OTHERS.map((name) => ofPackage(join(root, 'node_modules', name)));
        writeFileSync(file, `${[...own, libraries, ...others].map((text) => text.trim()).join('\n\n')}\n`);
      },
    },
  };
}
