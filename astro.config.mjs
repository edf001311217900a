import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentChecks } from './src/checks/integration.ts';
import { FEATURES } from './src/guides/features.ts';
import { alerts, alignment, blockIds, cellHeads, pictures } from './src/guides/markdown.ts';
import { siteMap } from './src/head/site-map.ts';
import { hostFiles } from './src/host/integration.ts';
import { SETTINGS } from './src/host/settings.ts';
import { LOCALE_TAGS } from './src/i18n/locales.ts';
import { offlineWorker } from './src/offline/integration.ts';
import { searchIndex } from './src/search/integration.ts';
import { pagePolicies } from './src/security/integration.ts';

const SITE = process.env.SITE || undefined;
const BASE = process.env.BASE || '/';
/** The address of the site's home; empty where the host's is not known, for then there is no site map. */
const HOME = SITE ? new URL(`${BASE.replace(/\/*$/, '')}/`, SITE).href : '';

export default defineConfig({
  site: SITE,
  base: BASE,
  env: { schema: SETTINGS },
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  vite: {
    build: {
      rolldownOptions: {
        // Astro's own marks in its own modules: nothing that a reader of the build's output could mend.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  },
  integrations: [
    hostFiles(),
    contentChecks(),
    mdx(),
    react(),
    ...(SITE ? [sitemap(siteMap(HOME))] : []),
    pagePolicies(),
    searchIndex(),
    ...(process.env.OFFLINE === 'off' ? [] : [offlineWorker(LOCALE_TAGS)]),
  ],
  markdown: {
    processor: satteri({
      features: FEATURES,
      mdastPlugins: [blockIds, alerts, pictures],
      hastPlugins: [cellHeads, alignment],
    }),
    syntaxHighlight: false,
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        // No text becomes markup or code, save through the policy in src/security/trusted-types.ts.
        "require-trusted-types-for 'script'",
        'trusted-types default',
      ],
      // Pagefind's search runs in WebAssembly; nothing else is let through.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
