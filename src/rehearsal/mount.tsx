import { createRoot } from 'react-dom/client';
import { Rehearsal, type RehearsalProps } from './Rehearsal.tsx';

/** Starts a rehearsal in place of its picture. Loaded, with React and XState, when the reader reaches it. */
export function mount(stage: HTMLElement, props: RehearsalProps): void {
  createRoot(stage).render(<Rehearsal {...props} />);
}
