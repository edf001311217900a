import type { LocalFlow } from '../wording/contract.ts';

/** The guide's step that describes a state, from 0; -1 where none does. */
export const stepOf = ({ steps }: Pick<LocalFlow, 'steps'>, state: string): number =>
  steps.findIndex((at) => at.includes(state));
