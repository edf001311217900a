import type { Account } from '../practice/account.ts';
import { type Log, PRACTICE } from '../practice/log.ts';
import { companyAtStart, freshLog, type Kept, layNeeds } from '../practice/opening.ts';
import type { Player, Said, Session } from '../practice/session.ts';
import { resetPractice, storeChanges } from '../progress/account.ts';
import type { LocalFlow } from '../wording/contract.ts';
import type { CompanyActions } from './Company.tsx';

/** What the card of the practice company tells and does in a rehearsal that stands as it does. */
export function companyActions(
  flow: LocalFlow,
  player: Player,
  { log, snapshot, played }: Session,
  kept: () => Kept,
  go: (log: Log, said?: Said) => void,
): CompanyActions {
  const isPractice = log.scenario === PRACTICE;
  const before = companyAtStart(player, log);
  const added = isPractice && before ? layNeeds(player, before).added : [];
  return {
    isPractice,
    added: flow.needs.filter((need) => added.includes(need)),
    onWait: (later: Account) => {
      // In a situation of its own, only the rehearsal goes on later: the practice company is another one. What was
      // played to its end has become the practice company; what others did to that meanwhile stays.
      const isKept = isPractice || (played && snapshot.status === 'done') || !kept().account;
      if (isKept && before) storeChanges(before, later);
      const now = isKept && kept().account;
      go(freshLog(player, { ...kept(), account: now || later }));
    },
    onForget: () => {
      resetPractice();
      go(freshLog(player, kept()), { what: 'wasReset' });
    },
  };
}
