import { useEffect } from 'react';
import { isOver } from '../practice/kinds-of-state.ts';
import { encodeLog } from '../practice/log.ts';
import { companyAtStart } from '../practice/opening.ts';
import type { Session } from '../practice/session.ts';
import { storeChanges } from '../progress/account.ts';
import { keepAlone } from '../progress/alone.ts';
import { markDone } from '../progress/done.ts';
import { keepGoing } from '../progress/going.ts';
import { storeLog } from '../progress/logs.ts';
import type { PlayedFlow } from './context.ts';

/**
 * Keeps on the device what a rehearsal leaves behind: its log and its mode for this tab; at an end that the reader
 * pressed the way to, the company as it is now and the tick. Being led to an end changes nothing.
 */
export function useKeeping(flow: PlayedFlow, session: Session): void {
  const { log, snapshot, played, mode } = session;
  useEffect(() => {
    const code = encodeLog(flow.version, log);
    storeLog(flow.id, code);
    const isDone = isOver(snapshot);
    // Who comes back after the end begins with help, as always.
    keepAlone(flow.id, mode === 'alone' && !isDone);
    if (!played) return;
    keepGoing({ flow: flow.id, log: code }, isDone);
    if (!isDone) return;
    // Only what this rehearsal changed, what was laid over for it included: others may have ended meanwhile.
    const before = companyAtStart(flow, log);
    if (before) storeChanges(before, snapshot.context.account);
    if (flow.screens[String(snapshot.value)]?.end === 'done') markDone(flow.id, mode);
  }, [flow, log, snapshot, played, mode]);
}
