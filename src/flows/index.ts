import type { Flow } from '../practice/flow.ts';

const flows = import.meta.glob<Flow>('./*/index.ts', { eager: true, import: 'default' });

const idOf = (path: string) => path.split('/')[1] ?? '';

/** Whether an index.ts makes a flow; of one that does not the build tells. */
const isFlow = (flow: Partial<Flow> | undefined) => Boolean(flow?.machine && flow.screens && flow.scenarios);

/** Every flow by id. The id is the name of its folder; a new folder is a new flow. For the build and tests. */
export const FLOWS: Readonly<Record<string, Flow>> = Object.fromEntries(
  Object.entries(flows)
    .filter(([, flow]) => isFlow(flow))
    .map(([path, flow]) => [idOf(path), flow]),
);

/**
 * A flow that must be there.
 *
 * @throws when there is none of that id, naming those there are
 */
export function flowOf(id: string): Flow {
  const flow = FLOWS[id];
  if (!flow) throw new Error(`There is no flow "${id}". Flows: ${Object.keys(FLOWS).join(', ')}.`);
  return flow;
}
