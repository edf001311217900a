import type { Problem } from './problem.ts';
import type { Source } from './source.ts';

/** A folder with a machine or screens is a flow only with an `index.ts`: without it nothing would ever find it. */
export function flowFolders({ paths }: Source): Problem[] {
  const folders = new Set(
    paths.flatMap((path) => /^(src\/flows\/[^/]+)\/(?:machine|screens)\.ts$/.exec(path)?.[1] ?? []),
  );
  return [...folders]
    .filter((folder) => !paths.includes(`${folder}/index.ts`))
    .map((folder) => ({
      check: 'flow-folders',
      file: `${folder}/index.ts`,
      line: 0,
      message: `The flow ${folder.split('/').at(-1)} has no index.ts, so nothing finds it.`,
      fix: 'Write it: export default defineFlow({ … }). See CONTRIBUTING, "Add a flow".',
    }));
}
