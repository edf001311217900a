import { measureBuild } from './build.ts';
import { bareProject, grownProject } from './made-up.ts';

const LANGUAGES = 3;
const ASTRO = 'node_modules/astro/bin/astro.mjs';
const PAGEFIND = 'node_modules/pagefind/lib/runner/bin.cjs';

/**
 * How long a build takes, and how much memory, with made-up pages beside the site's own; and what the same text takes
 * in a site of Astro, MDX and Pagefind alone, right after it. Ratios of work say more than those of seconds where other
 * programs run beside.
 *
 * @param sizes numbers of made-up pages, each a multiple of the languages
 */
export function scale(sizes: readonly number[]): Record<string, object> {
  const rows: Record<string, object> = {};
  for (const pages of sizes) {
    const guides = pages / LANGUAGES;
    const ours = measureBuild(grownProject(guides), [[ASTRO, 'build']]);
    rows[`build with ${pages} made-up pages`] = ours;
    if (pages === 0) continue;
    const bare = measureBuild(bareProject(guides), [
      [ASTRO, 'build'],
      [PAGEFIND, '--site', 'dist'],
    ]);
    const ratio = (part: 'seconds' | 'work' | 'memoryMb') =>
      Math.round((ours[part] / bare[part]) * 100) / 100;
    rows[`  the floor for ${pages}`] = bare;
    rows[`  times the floor for ${pages}`] = {
      seconds: ratio('seconds'),
      work: ratio('work'),
      memoryMb: ratio('memoryMb'),
    };
  }
  return rows;
}
