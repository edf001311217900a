import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind's own interface and highlighter: we have ours. */
const NOT_NEEDED = /ui|component|highlight/;

/**
 * Builds the search index, one for each language, when the site is built.
 *
 * @throws when Pagefind reports errors, with their text
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex();
        if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: fileURLToPath(dir) });
        const { files, errors: failed } = await index.getFiles();
        const problems = [...added.errors, ...failed];
        if (problems.length > 0)
          throw new Error(`The search index could not be made: ${problems.join('; ')}`);
        for (const { path, content } of files.filter((file) => !NOT_NEEDED.test(file.path))) {
          const target = join(fileURLToPath(dir), 'pagefind', path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, content);
        }
        await close();
        logger.info(`indexed ${added.page_count} pages`);
      },
    },
  };
}
