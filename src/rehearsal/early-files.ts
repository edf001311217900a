import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { SCRIPTS } from '../site/named-by-content.ts';

/** The page that a rehearsal has to itself, by its place in the build. */
const OWN_PAGE = /^[^/]+\/rehearse\/([^/]+)\/index\.html$/;

/** What the page's script comes to ask for, one after the other, when a rehearsal starts. */
const asked = (flow: string) => [
  'src/rehearsal/element.ts',
  'src/rehearsal/mount.tsx',
  `src/flows/${flow}/machine.ts`,
];

/**
 * In the head of the page: asks for the files with the first paint, so that they hold up nothing that is seen.
 *
 * @param folder the address of the folder in which all scripts stand
 */
const script = (texts: string, folder: string, names: readonly string[]) =>
  `requestAnimationFrame(()=>setTimeout(()=>{const ask=link=>document.head.append(Object.assign(document.createElement("link"),link));ask({href:${JSON.stringify(texts)},rel:"preload",as:"fetch",crossOrigin:""});for(const name of ${JSON.stringify(names.join(' '))}.split(" "))ask({href:${JSON.stringify(folder)}+name+".js",rel:"modulepreload"})}))`;

/**
 * Lets the page of a rehearsal, which starts by itself, ask for all its files at once. Each script names the next only
 * when it has come; where an answer takes long, that adds up to most of the wait.
 *
 * @param finish what is done to the HTML of every page of the site, and to these once more
 */
export function earlyFiles(finish: (file: string, html: string) => string): AstroIntegration {
  let base = '/';
  let root = '';
  /** The built file of a source, and what a built file needs at once. */
  const builtAs = new Map<string, string>();
  const needs = new Map<string, readonly string[]>();

  const remember: Plugin = {
    name: 'early-files',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        needs.set(chunk.fileName, chunk.imports);
        if (chunk.facadeModuleId) builtAs.set(chunk.facadeModuleId, chunk.fileName);
      }
    },
  };

  /** Files with all that they need, those that are asked for first in front. */
  function withNeeds(files: readonly string[]): string[] {
    const all = new Set(files);
    for (const file of all) for (const need of needs.get(file) ?? []) all.add(need);
    return [...all];
  }

  return {
    name: 'early-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [remember] } });
      },
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of readdirSync(folder, { recursive: true }).map((one) =>
          String(one).replaceAll('\\', '/'),
        )) {
          const flow = OWN_PAGE.exec(file)?.[1];
          if (!flow) continue;
          const path = join(folder, file);
          const html = readFileSync(path, 'utf8');
          const texts = /data-texts="([^"]+)"/.exec(html)?.[1];
          const files = asked(flow).flatMap((source) => builtAs.get(join(root, source)) ?? []);
          // Without texts or rules to ask for, a page starts nothing.
          if (!texts || files.length < asked(flow).length) continue;
          // The page's own script comes by itself.
          const early = withNeeds(files).flatMap((one) => (html.includes(one) ? [] : basename(one, '.js')));
          writeFileSync(
            path,
            finish(
              file,
              html.replace(
                '</head>',
                (end) => `<script>${script(texts, base + SCRIPTS, early)}</script>${end}`,
              ),
            ),
          );
        }
      },
    },
  };
}
