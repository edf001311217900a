import { createRoot } from 'react-dom/client';
import type { FlowRules } from '../practice/flow.ts';
import { Rehearsal, type RehearsalProps } from './Rehearsal.tsx';

export { openingLog } from './start.ts';

const rules = import.meta.glob<FlowRules>('../flows/*/machine.ts');

/**
 * Loads the rules of one flow: its folder's name is its id.
 *
 * @throws when there is no such flow
 */
export function loadRules(id: string): Promise<FlowRules> {
  const load = rules[`../flows/${id}/machine.ts`];
  return load ? load() : Promise.reject(new Error(`There is no flow "${id}".`));
}

/** Starts a rehearsal in place of its picture. Loaded, with React and XState, when the reader reaches it. */
export function mount(stage: HTMLElement, props: RehearsalProps): void {
  createRoot(stage).render(<Rehearsal {...props} />);
}
