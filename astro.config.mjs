import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentChecks } from './src/checks/integration.ts';
import { FEATURES } from './src/guides/features.ts';
import { alerts, alignment, blockIds, cellHeads, pictures } from './src/guides/markdown.ts';
import { LOCALE_TAGS, SOURCE_LOCALE } from './src/i18n/locales.ts';
import { searchIndex } from './src/search/integration.ts';

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE ?? '/',
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
    contentChecks(),
    mdx(),
    react(),
    sitemap({
      filter: (page) => !/\/(404|search)\/$/.test(page),
      i18n: {
        defaultLocale: SOURCE_LOCALE,
        locales: Object.fromEntries(LOCALE_TAGS.map((tag) => [tag, tag])),
      },
    }),
    searchIndex(),
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
      ],
      // Pagefind's search runs in WebAssembly; nothing else is let through.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
