import type { Problem } from '../problem.ts';
import type { Source } from '../source/source.ts';

/** The folders that are meant to be flows. */
const foldersIn = (paths: readonly string[]) =>
  new Set(paths.flatMap((path) => /^(src\/flows\/[^/]+)\/(?:machine|screens)\.ts$/.exec(path)?.[1] ?? []));

/** The names of all flows, also of those that are none yet: whatever names these is right. */
export const flowNames = ({ paths, flows }: Source): string[] => [
  ...new Set([
    ...Object.keys(flows),
    ...[...foldersIn(paths)].map((folder) => folder.split('/').at(-1) ?? ''),
  ]),
];

/**
 * A folder with a machine or screens is a flow only with an `index.ts` that makes one: without it nothing would ever
 * find it.
 */
export function flowFolders({ paths, flows, folders: renamed = {} }: Source): Problem[] {
  const folders = foldersIn(paths);
  return [...folders].flatMap((folder) => {
    const id = folder.split('/').at(-1) ?? '';
    const make = (message: string, fix: string): Problem[] => [
      { check: 'flow-folders', file: `${folder}/index.ts`, line: 0, message, fix },
    ];
    if (!paths.includes(`${folder}/index.ts`))
      return make(
        `The flow ${id} has no index.ts, so nothing finds it.`,
        'Write it: export default defineFlow({ … }). See CONTRIBUTING, "Add a flow".',
      );
    return id in flows || Object.values(renamed).includes(id)
      ? []
      : make(
          `The index.ts of ${id} makes no flow.`,
          'Write export default defineFlow({ task, version, machine, screens, scenarios }). See CONTRIBUTING, "Add a flow".',
        );
  });
}
