import { decodeAccount, encodeAccount } from '../practice/account.ts';
import { type Log, PRACTICE } from '../practice/log.ts';
import { holds } from '../practice/rules.ts';
import type { Situation } from '../practice/vocabulary.ts';
import { storedAccount } from '../progress/account.ts';
import { storedRoles } from '../progress/roles.ts';
import type { LocalFlow } from '../wording/contract.ts';

/**
 * Where a log starts.
 *
 * @returns nothing when the flow has no such scenario, or the account in the log is none
 */
export function situationOfLog(flow: LocalFlow, { scenario, account, roles }: Log): Situation | undefined {
  const [usual] = flow.scenarios;
  const from = scenario === PRACTICE ? usual : flow.scenarios.find(({ id }) => id === scenario);
  const company = decodeAccount((scenario === PRACTICE ? account : from?.account) ?? '');
  return from && company && { account: company, roles: roles ?? from.roles };
}

/**
 * A log without events.
 *
 * @param scenario where to start; without it, the practice account when the flow can start from it, else the
 * first scenario. The reader's own roles take the place of the usual ones, but not of those that a scenario is about
 */
export function freshLog(flow: LocalFlow, scenario?: string): Log {
  const practice = storedAccount();
  const fits = practice && (!flow.needs || holds(flow.needs.facts, practice));
  const [usual] = flow.scenarios;
  const wanted = scenario === PRACTICE && !practice ? undefined : scenario;
  const id = wanted ?? (fits ? PRACTICE : (usual?.id ?? ''));
  const from = flow.scenarios.find((one) => one.id === id) ?? usual;
  const mine = storedRoles();
  const aboutRoles = String(from?.roles) !== String(usual?.roles);
  return {
    scenario: id,
    ...(id === PRACTICE && practice && { account: encodeAccount(practice) }),
    ...(mine.length > 0 && !aboutRoles && { roles: mine }),
    events: [],
  };
}

/** The start of a log that is begun again: the same situation, with the roles that the reader holds now. */
export function restarted(flow: LocalFlow, { scenario, account }: Log): Log {
  return { ...freshLog(flow, scenario), ...(account && { account }) };
}

/**
 * Where a rehearsal opens.
 *
 * @param stored the log kept in this tab. One that was never played gives way to the practice account and the roles
 * of today, unless it stands at a situation that the reader chose
 */
export function openingLog(flow: LocalFlow, stored: Log | undefined): Log {
  const isUsual = stored?.scenario === PRACTICE || stored?.scenario === flow.scenarios[0]?.id;
  return stored && (stored.events.length > 0 || !isUsual) ? stored : freshLog(flow);
}
