import type { Account } from '../practice/account.ts';
import { isOver } from '../practice/kinds-of-state.ts';
import { type Log, PRACTICE } from '../practice/log.ts';
import { companyAtStart, freshLog, type Kept, layNeeds } from '../practice/opening.ts';
import type { Said, Session } from '../practice/session.ts';
import { resetPractice, storeChanges } from '../progress/account.ts';
import type { CompanyCard } from './Company.tsx';
import type { PlayedFlow } from './context.ts';

/** What the card of the practice company tells and does in a rehearsal that stands as it does. */
export function companyCard(
  flow: PlayedFlow,
  { log, snapshot, played }: Session,
  kept: () => Kept,
  go: (log: Log, said?: Said) => void,
): CompanyCard {
  const isPractice = log.scenario === PRACTICE;
  const before = companyAtStart(flow, log);
  return {
    isPractice,
    added: isPractice && before ? layNeeds(flow, before).added : [],
    onWait: (later: Account) => {
      // In a situation of its own, only the rehearsal goes on later: the practice company is another one. What was
      // played to its end has become the practice company; what others did to that meanwhile stays.
      const isKept = isPractice || (played && isOver(snapshot)) || !kept().account;
      if (isKept && before) storeChanges(before, later);
      const now = isKept && kept().account;
      go(freshLog(flow, { ...kept(), account: now || later }), { what: 'later' });
    },
    onForget: () => {
      resetPractice();
      go(freshLog(flow, kept()), { what: 'wasReset' });
    },
  };
}
