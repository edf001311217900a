import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { caddy, nginx, type Place, staticWebApp, underscoreHeaders } from './files.ts';
import { HOME } from './way-home.ts';

/** Writes what hosts read beside the pages, and tells whoever builds the site what its address would add. */
export function hostFiles(
  locales: readonly string[],
  { framedBy, embeddedBy }: Pick<Place, 'framedBy' | 'embeddedBy'>,
): AstroIntegration {
  let knowsAddress = true;
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        knowsAddress = config.site !== undefined;
        // Where nobody knows it, these files reckon with the root of a host.
        base = config.base === HOME ? '/' : `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:start': ({ logger }) => {
        if (knowsAddress) return;
        logger.warn(
          'SITE is not set, so nobody knows the address of this site: canonical addresses, alternates, site map, feeds and share pictures are left out. Build with SITE=https://…',
        );
      },
      'astro:build:done': ({ dir }) => {
        const place = { base, locales, framedBy, embeddedBy };
        const folder = fileURLToPath(dir);
        // Servers that one runs oneself read no file of the site: these two are for whoever sets them up.
        mkdirSync(join(folder, 'hosting'), { recursive: true });
        const files = {
          // GitHub Pages leaves out folders such as `_astro` where it publishes a branch, unless this file is there.
          '.nojekyll': '',
          _headers: underscoreHeaders(place),
          'staticwebapp.config.json': staticWebApp(place),
          'hosting/nginx.conf': nginx(place),
          'hosting/Caddyfile': caddy(place),
        };
        for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
      },
    },
  };
}
