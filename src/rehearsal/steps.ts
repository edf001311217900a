import { fill } from '../i18n/fill.ts';
import type { LocalFlow } from '../wording/contract.ts';

/** The guide's step that describes a state, from 0; -1 where none does. */
export const stepOf = ({ steps }: Pick<LocalFlow, 'steps'>, state: string): number =>
  steps.findIndex((at) => at.includes(state));

/** What the place of a step is called, from 0; below, that of who has not come to the first. */
export const placeIn = ({ progress }: Pick<LocalFlow, 'progress'>, step: number): string =>
  step < 0 ? progress.before : fill(progress.on, { n: step + 1 });
