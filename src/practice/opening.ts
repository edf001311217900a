import type { Role } from '../roles/roles.ts';
import { type Account, decodeAccount, encodeAccount } from './account.ts';
import { lay } from './calendar.ts';
import type { Need } from './flow.ts';
import { type Log, PRACTICE } from './log.ts';
import { holds } from './rules.ts';
import type { Situation } from './vocabulary.ts';

/** What a flow says about where it can start. */
export interface Starts {
  /** The first is the usual one; the account as `encodeAccount` writes it. */
  scenarios: readonly { id: string; account: string; roles: readonly Role[] }[];
  needs?: readonly Need[];
}

/** What the reader's device keeps: it decides where a rehearsal opens. */
export interface Kept {
  account?: Account;
  roles: readonly Role[];
}

/** Lays over a company what a flow takes for granted and the company lacks. */
export function layNeeds<Wanted extends Need>(
  { needs = [] }: { needs?: readonly Wanted[] },
  company: Account,
): { account: Account; added: Wanted[] } {
  let account = company;
  const added: Wanted[] = [];
  for (const need of needs) {
    if (holds(need.that, account)) continue;
    account = lay(account, need.facts);
    added.push(need);
  }
  return { account, added };
}

/**
 * Where a log starts, whatever it says: a practice account that lacks what the flow needs is given it.
 *
 * @returns nothing when the flow has no such scenario, or the account in the log is none
 */
export function situationOfLog(flow: Starts, { scenario, account, roles }: Log): Situation | undefined {
  const [usual] = flow.scenarios;
  const from = scenario === PRACTICE ? usual : flow.scenarios.find(({ id }) => id === scenario);
  const company = decodeAccount((scenario === PRACTICE ? account : from?.account) ?? '');
  if (!from || !company) return undefined;
  return {
    account: scenario === PRACTICE ? layNeeds(flow, company).account : company,
    roles: roles ?? from.roles,
  };
}

/** The company that a log starts from, before what the flow needs is laid over it. */
export const companyAtStart = (flow: Starts, log: Log): Account | undefined =>
  situationOfLog({ ...flow, needs: [] }, log)?.account;

/**
 * A log without events.
 *
 * @param scenario where to start; without it, the practice account where there is one, else the first scenario. The
 * reader's own roles take the place of the usual ones, but not of those that a scenario is about
 */
export function freshLog(flow: Starts, kept: Kept, scenario?: string): Log {
  const wanted = scenario === PRACTICE && !kept.account ? undefined : scenario;
  const [usual] = flow.scenarios;
  const id = wanted ?? (kept.account ? PRACTICE : (usual?.id ?? ''));
  const from = flow.scenarios.find((one) => one.id === id) ?? usual;
  const isAboutRoles = String(from?.roles) !== String(usual?.roles);
  return {
    scenario: id,
    account: id === PRACTICE && kept.account ? encodeAccount(kept.account) : undefined,
    roles: kept.roles.length > 0 && !isAboutRoles ? kept.roles : undefined,
    events: [],
  };
}

/** The start of a log that is begun again: the same situation, with the roles that the reader holds now. */
export function restarted(flow: Starts, kept: Kept, { scenario, account }: Log): Log {
  // A link can have brought a practice company that this device does not keep.
  return { ...freshLog(flow, kept, scenario), scenario, account };
}

/**
 * Where a rehearsal opens.
 *
 * @param stored the log kept in this tab. One that was never played gives way to the practice account and the roles
 * of today, unless it stands at a situation that the reader chose
 */
export function openingLog(flow: Starts, kept: Kept, stored?: Log): Log {
  const isUsual = stored?.scenario === PRACTICE || stored?.scenario === flow.scenarios[0]?.id;
  return stored && (stored.events.length > 0 || !isUsual) ? stored : freshLog(flow, kept);
}
