import { useEffect } from 'react';
import type { Account } from '../practice/account.ts';
import { encodeLog, PRACTICE } from '../practice/log.ts';
import { situationOfLog } from '../practice/opening.ts';
import type { Player, Session } from '../practice/session.ts';
import { storeChanges, storeCompany } from '../progress/account.ts';
import { markDone } from '../progress/done.ts';
import { keepGoing } from '../progress/going.ts';
import { storeLog } from '../progress/logs.ts';
import type { LocalFlow } from '../wording/contract.ts';

/**
 * Keeps on the device what a rehearsal leaves behind: its log for this tab; at an end that the reader pressed the way
 * to, the company as it is now and the tick. Being led to an end changes nothing.
 */
export function useKeeping(active: boolean, flow: LocalFlow, player: Player, session: Session): void {
  const { log, snapshot, played, mode } = session;
  useEffect(() => {
    if (!active) return;
    const code = encodeLog(flow.version, log);
    storeLog(flow.id, code);
    if (!played) return;
    const isDone = snapshot.status === 'done';
    keepGoing({ flow: flow.id, log: code }, isDone);
    if (!isDone) return;
    const before = situationOfLog(player, log)?.account;
    const after = snapshot.context.account as Account;
    if (log.scenario === PRACTICE) storeCompany(after);
    else if (before) storeChanges(before, after);
    if (flow.screens[String(snapshot.value)]?.end === 'done') markDone(flow.id, mode);
  }, [active, flow, player, log, snapshot, played, mode]);
}
