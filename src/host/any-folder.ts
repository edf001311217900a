import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** Stands in every address of a build for the site's home, until it is written relative to where the address stands. */
export const HOME = '/.home/';

/** The kinds of file that hold addresses of the site. */
const HOLDS_ADDRESSES = /\.(html|json|md|txt|webmanifest)$/;
/** Read by the pages of rehearsals and by guides, and so relative to those: three folders below the home. */
const TEXTS_OF_REHEARSALS = /^[^/]+\/rehearse\/.*\.json$/;
/** A host serves it for any address. It reckons with standing at the root, and finds out when it does not. */
const NOT_FOUND = '404.html';

/**
 * The way from a file up to the site's home.
 *
 * @param file below the folder of the built site, such as `en/roles/index.html`
 */
export function wayHome(file: string): string {
  if (file === NOT_FOUND) return '/';
  const folders = TEXTS_OF_REHEARSALS.test(file) ? 3 : file.split('/').length - 1;
  return '../'.repeat(folders) || './';
}

/**
 * In the page for what is not there: when a script does not come, the site is not at the root of its host. It is then
 * in the folder above this address that has the script, and so is what every link leads to.
 */
const FIND_HOME = `addEventListener("error",async({target})=>{const src=target.src&&target.getAttribute("src");if(!src?.startsWith("/"))return;for(let at=location.pathname.lastIndexOf("/");at>0;at=location.pathname.lastIndexOf("/",at-1)){const home=location.pathname.slice(0,at);const found=await fetch(home+src,{method:"HEAD"}).catch(()=>{});if(!found?.ok||!/script/.test(found.headers.get("Content-Type")))continue;for(const link of document.querySelectorAll('[href^="/"]'))link.setAttribute("href",home+link.getAttribute("href"));import(home+src);return}},{capture:true})`;

/**
 * Lets a site that was not told where it will stand work from any folder of any host: every address in it is relative.
 * Addresses in scripts start from the script, which lies one folder below the home.
 */
export function anyFolder(): AstroIntegration {
  let wanted = false;
  const scripts: Plugin = {
    name: 'any-folder',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          chunk.code = chunk.code.replace(
            new RegExp(`(["'\`])${HOME}\\1`, 'g'),
            '(new URL("../",import.meta.url).pathname)',
          );
    },
  };
  return {
    name: 'any-folder',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        wanted = command === 'build' && !config.site && config.base === '/';
        if (wanted) updateConfig({ base: HOME, vite: { plugins: [scripts] } });
      },
      'astro:build:done': ({ dir }) => {
        if (!wanted) return;
        const folder = fileURLToPath(dir);
        for (const file of readdirSync(folder, { recursive: true }).map((one) =>
          String(one).replaceAll('\\', '/'),
        )) {
          if (!HOLDS_ADDRESSES.test(file)) continue;
          const path = join(folder, file);
          const text = readFileSync(path, 'utf8').replaceAll(HOME, wayHome(file));
          writeFileSync(
            path,
            file === NOT_FOUND
              ? text.replace(/<meta charset[^>]*>/, (first) => `${first}<script>${FIND_HOME}</script>`)
              : text,
          );
        }
      },
    },
  };
}
