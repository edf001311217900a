import { back, tryAgain } from '../../flows/parts/controls.ts';
import type { Flow } from '../../practice/flow.ts';
import { isDetour, isToRead } from '../../practice/kinds-of-state.ts';
import { LEAVE } from '../../practice/vocabulary.ts';
import type { Find } from './playable.ts';
import { transitionsOf } from './transitions.ts';

/** The events by which a wrong turn is left. */
const LEAVES: readonly string[] = [back.send, tryAgain.send];

/**
 * A state that is left by such an event alone, for where one came from and with nothing changed, is a wrong turn: without
 * its tag it would count as a step on the way. What is only there to be read is none, and says so on its screen.
 */
export function unmarked(flow: Flow): Find[] {
  const states = Object.values(flow.machine.states);
  return states.flatMap((state): Find[] => {
    const out = transitionsOf(state).filter(({ event }) => event !== LEAVE);
    const into = states.flatMap((from) =>
      transitionsOf(from)
        .filter(({ targets }) => targets.includes(state.key))
        .map(({ actions }) => ({ from: from.key, changes: actions.length > 0 })),
    );
    const isBack = (targets: readonly string[]) =>
      targets.every((target) => into.some(({ from }) => from === target));
    const isWrongTurn =
      out.length > 0 &&
      out.every(
        ({ event, targets, actions }) => LEAVES.includes(event) && actions.length === 0 && isBack(targets),
      ) &&
      !into.some(({ changes }) => changes);
    return isWrongTurn && !isDetour(flow, state.key) && !isToRead(flow, state.key)
      ? [
          {
            file: 'machine.ts',
            word: state.key,
            message: `The state "${state.key}" only leads back to where one came from, and is not marked as a wrong turn.`,
            fix: `Write tags: 'detour', or toRead: true on its screen if it is only something to read. If it is a step on the way, let its control send something else than ${LEAVES.join(' or ')}.`,
          },
        ]
      : [];
  });
}
