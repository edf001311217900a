import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { loadEnv } from 'vite';
import { contentChecks } from './src/checks/integration.ts';
import { FEATURES, REPLACED } from './src/guides/features.ts';
import { alerts, alignment, blockIds, cellHeads, menuPaths, pictures } from './src/guides/markdown.ts';
import { siteMap } from './src/head/site-map.ts';
import { anyFolder } from './src/host/any-folder.ts';
import { handOn, readEnvironment } from './src/host/environment.ts';
import { hostFiles } from './src/host/integration.ts';
import { licenses } from './src/host/licenses.ts';
import { SETTINGS } from './src/host/settings.ts';
import { withWayHome } from './src/host/way-home.ts';
import { LOCALE_TAGS } from './src/i18n/locales.ts';
import { offlineWorker } from './src/offline/integration.ts';
import { earlyFiles } from './src/rehearsal/early-files.ts';
import { searchIndex } from './src/search/build/integration.ts';
import { withOwnPolicy } from './src/security/page-policy.ts';
import { SCRIPTS } from './src/site/named-by-content.ts';
import { translatorsLast } from './src/translation/integration.ts';
import { newerEnglish } from './src/translation/newer.ts';

// What `.env` says counts where the environment itself says nothing.
const environment = readEnvironment(loadEnv(process.env.NODE_ENV ?? 'production', process.cwd(), ''));
handOn(environment, process.env);
const { SITE, OFFLINE } = environment.values;
const { base: BASE } = environment;
/** The address of the site's home; empty where the host's is not known, for then there is no site map. */
const HOME = SITE ? new URL(BASE, SITE).href : '';

/** What few readers ask for, each with a small file that others need too, or that is there by then. */
const RARE = /\/(ticks|guide|rare|search)\./;

/**
 * Vite's helper for `import()` also loads stylesheets and reports failures; every page would pay 0.7 KB for it. Ours
 * have no stylesheets of their own (a test holds that), so what is left is to ask at once for the files that a script
 * needs besides itself. For the names of what is rare every page would pay, too.
 */
const smallPreload = {
  name: 'small-preload',
  enforce: 'pre',
  // Pages are made in another environment, whose scripts no browser loads.
  applyToEnvironment: ({ name }) => name === 'client',
  configEnvironment: (name) =>
    name === 'client' && {
      build: {
        modulePreload: {
          resolveDependencies: (file, needed) =>
            RARE.test(file) ? [] : needed.filter((other) => other !== file),
        },
      },
    },
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? `export const __vitePreload = (load, files = []) => {
          for (const file of files) {
            const link = document.createElement('link');
            link.rel = 'modulepreload';
            link.href = import.meta.env.BASE_URL + file;
            document.head.append(link);
          }
          return load();
        };`
      : undefined,
  // Where there is nothing to ask for besides, the script is imported as it is.
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          chunk.code = chunk.code.replaceAll(/(?<![\w$])[\w$]+\(\(\)=>(import\(`[^`]+`\)),\[\]\)/g, '$1');
    },
  },
};

/** XState looks for the tools of developers only where an actor asks for them, and none here does. */
const withoutDevTools = {
  name: 'without-dev-tools',
  applyToEnvironment: ({ name }) => name === 'client',
  load: (id) => (/\/xstate-dev\.esm\.js$/.test(id) ? 'export const devToolsAdapter = undefined;' : undefined),
};

/** Scripts name one another in each page that loads them: short names are as good. */
const scriptNames = ({ name }) => `${SCRIPTS}${name.replace(/\..*/, '')}.[hash:6].js`;

/**
 * In the server for writers, components ask whether they are to be exchanged in place. Astro answers that for islands of
 * its own alone, and ours are none: a change loads the page anew.
 */
const withoutExchange = {
  name: 'without-exchange',
  hooks: {
    'astro:config:setup': ({ command, injectScript }) => {
      if (command === 'dev')
        injectScript('head-inline', '$RefreshReg$ = () => {}; $RefreshSig$ = () => (type) => type;');
    },
  },
};

const checks = contentChecks(environment.allowStale);

export default defineConfig({
  site: SITE,
  base: BASE,
  env: { schema: SETTINGS },
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [smallPreload, withoutDevTools],
    // XState asks for what stands in for a part of React that React 18 and later have themselves; and for its `useSelector`
    // alone, which nothing here uses, for what React has not.
    resolve: { alias: [{ find: /^use-sync-external-store\/shim(\/with-selector)?$/, replacement: 'react' }] },
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { chunkFileNames: scriptNames, entryFileNames: scriptNames } },
        },
      },
    },
    build: {
      // The oldest engines that are read with: Android WebViews that stopped there, iPhones that stay on iOS 16.
      // Colours, nesting and ranges of media queries are written for them; newer engines show the same. An iPhone needs
      // prefixes that a Mac's Safari does not, such as that of `text-size-adjust`.
      cssTarget: ['chrome109', 'safari16', 'ios16'],
      rolldownOptions: {
        // Astro's own marks in its own modules: nothing that a reader of the build's output could mend.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  },
  integrations: [
    hostFiles(LOCALE_TAGS, environment),
    licenses(),
    checks,
    // What has no component in it is written as it is, which takes less of the build.
    mdx({ optimize: { ignoreElementNames: REPLACED } }),
    react(),
    withoutExchange,
    ...(SITE ? [sitemap(siteMap(HOME))] : []),
    earlyFiles((file, html) => withOwnPolicy(withWayHome(file, html))),
    anyFolder(),
    translatorsLast(),
    searchIndex(process.env.SEARCH_CHARACTERS ? Number(process.env.SEARCH_CHARACTERS) : undefined),
    offlineWorker(LOCALE_TAGS, OFFLINE === 'off'),
  ],
  markdown: {
    processor: satteri({
      features: FEATURES,
      mdastPlugins: [newerEnglish(checks.translations), blockIds, alerts, pictures, menuPaths],
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
