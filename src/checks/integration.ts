import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { type Plugin, runnerImport, type ViteDevServer } from 'vite';
import type { DocumentState } from '../translation/state.ts';
import { tryCode } from './cannot-run.ts';
import { formatProblem, isOfDraft, type Problem } from './problem.ts';

/** What a change of these can make right or wrong. */
const WATCHED = /\/(?:content|locales|src)\//;

/** Code that the checks themselves are made of; after a change they are loaded anew. */
const CODE = /\.(?:ts|tsx)$/;

/** How long a burst of saved files is waited for, in milliseconds. */
const PAUSE = 80;

type Checks = typeof import('./index.ts');

/** The checks read the flows as the site does, so they are loaded by the bundler and not by Node alone. */
export const loadChecks = async (root: string): Promise<Checks> => {
  const file = fileURLToPath(new URL('./index.ts', import.meta.url));
  return (await runnerImport<Checks>(file, { root, configFile: false, logLevel: 'error' })).module;
};

/** What makes a problem the same as one that was told already. */
const identityOf = ({ check, file, message }: Problem) => [check, file, message].join('\n');

/**
 * The problems of one list that another does not have, one for one: a problem that only moved to another line is in
 * both, and a second one of the same kind is not.
 */
export function beyond(list: readonly Problem[], other: readonly Problem[]): Problem[] {
  const left = new Map<string, number>();
  for (const one of other) left.set(identityOf(one), (left.get(identityOf(one)) ?? 0) + 1);
  // Where there are more than before, those in the lines of before are the old ones.
  const lines = new Set(other.map((one) => `${one.line} ${identityOf(one)}`));
  const isOld = (one: Problem) => lines.has(`${one.line} ${identityOf(one)}`);
  return [...list.filter(isOld), ...list.filter((one) => !isOld(one))].filter((one) => {
    const many = left.get(identityOf(one)) ?? 0;
    left.set(identityOf(one), many - 1);
    return many <= 0;
  });
}

/** Lets pages be built anew that no file of their own has changed. */
function buildAnew({ environments }: ViteDevServer): void {
  for (const { moduleGraph, hot } of Object.values(environments)) {
    moduleGraph.invalidateAll();
    hot.send({ type: 'full-reload' });
  }
}

/** Where pages find how far the translations are, and the name that the bundler gives it. */
const MODULE = 'virtual:translations';
const RESOLVED = `\0${MODULE}`;

/** The checks, and what they know of the translations for whatever is built after them. */
export interface ContentChecks extends AstroIntegration {
  translations: () => readonly DocumentState[];
}

/**
 * Checks guides and texts before Astro reads them, so that the author gets our message and not a schema's. A build
 * stops at what is wrong; the server for writers prints it, and after every change what that change has done.
 *
 * @param allowStale whether a build goes on where a translation is older than its English
 */
export function contentChecks(allowStale: boolean): ContentChecks {
  let root = '';
  let loaded: Promise<Checks> | undefined;
  let known: Problem[] = [];
  let translations: readonly DocumentState[] = [];

  const check = (): Promise<Problem[]> =>
    tryCode(
      root,
      async () => {
        loaded ??= loadChecks(root);
        const found = (await loaded).lookAt(root);
        translations = found.translations;
        return found.problems;
      },
      (problem) => {
        loaded = undefined;
        return [problem];
      },
    );

  const module: Plugin = {
    name: 'translations',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? `export default ${JSON.stringify(translations)}` : undefined),
  };

  /** What stops a build. */
  const stops = (problem: Problem) => !isOfDraft(problem) && !(allowStale && problem.unfinished === 'stale');

  /** Prints what is new, and counts what is right now. */
  const recheck = async (logger: AstroIntegrationLogger) => {
    const now = await check();
    for (const problem of beyond(now, known)) logger.warn(`\n${formatProblem(problem)}`);
    const right = beyond(known, now).length;
    if (right > 0)
      logger.info(
        now.length === 0 ? 'guides and texts are sound again' : `${right} put right, ${now.length} left`,
      );
    known = now;
  };

  return {
    name: 'content-checks',
    translations: () => translations,
    hooks: {
      // The first hook of all: content is read after it.
      'astro:config:setup': async ({ config, command, isRestart, logger, updateConfig }) => {
        root = fileURLToPath(config.root);
        updateConfig({ vite: { plugins: [module] } });
        if (command !== 'build' && command !== 'dev') return;
        known = await check();
        if (isRestart) return;
        const told = command === 'build' ? known.filter(stops) : known;
        if (told.length < known.length)
          logger.warn(`${known.length - told.length} left to do in translations: npm run dev lists them`);
        if (told.length === 0) return logger.info('guides and texts are sound');
        const report = `${told.length} to put right in guides and texts:\n\n${told.map(formatProblem).join('\n\n')}\n`;
        if (command === 'dev') return logger.warn(report);
        // A report, not an error of ours: no stack, and nothing else after it.
        logger.error(report);
        process.exit(1);
      },
      'astro:server:setup': ({ server, logger }) => {
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, path) => {
          const file = path.replaceAll('\\', '/');
          if (!WATCHED.test(file.slice(root.length - 1))) return;
          if (CODE.test(file)) loaded = undefined;
          clearTimeout(timer);
          timer = setTimeout(async () => {
            const before = JSON.stringify(translations);
            await recheck(logger);
            if (JSON.stringify(translations) !== before) buildAnew(server);
          }, PAUSE);
        });
      },
    },
  };
}
