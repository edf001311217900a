import { type Called, transitionsOf } from '../../src/checks/flows/transitions.ts';
import { OPEN_ACCOUNT } from '../../src/practice/account.ts';
import { screenEvents, tokenOf } from '../../src/practice/events.ts';
import { type Flow, situationOf } from '../../src/practice/flow.ts';
import type { Condition } from '../../src/practice/rules.ts';
import { when } from '../../src/practice/vocabulary.ts';

/**
 * A flow as sentences: its version, where it can start, what its states are marked as, what can be sent with fields, and every move ("Given terms,
 * when AGREE, then payment"). It is what facts are checked against, and all that a stored log depends on.
 */
export function transcriptOf(flow: Flow): string {
  return [`Version ${flow.version}`, ...starts(flow), ...tags(flow), ...sent(flow), ...moves(flow), ''].join(
    '\n',
  );
}

/** Where each scenario starts, as far as it differs from an open account and someone who may. */
const starts = (flow: Flow) =>
  Object.entries(flow.scenarios).map(([name, scenario]) => {
    const { account } = situationOf(flow, scenario);
    const facts = Object.entries(account)
      .filter(([fact, value]) => OPEN_ACCOUNT[fact as keyof typeof account] !== value)
      .map(([fact, value]) => `${fact} is ${value}`);
    const as = scenario.roles ? ` as ${scenario.roles.join(' and ')}` : '';
    const where = facts.length > 0 ? ` where ${facts.join(' and ')}` : '';
    return `Start ${name}${as}${where}, at ${flow.machine.config.initial}`;
  });

/** What states are marked as: a wrong turn counts otherwise than a step, though it leads the same way. */
const tags = ({ machine }: Flow) =>
  Object.values(machine.states).flatMap(({ key, tags }) =>
    tags.length > 0 ? [`Mark ${key} as ${tags.join(' and ')}`] : [],
  );

/** The tokens of each screen that hold readings of fields; those without are in the moves. */
const sent = (flow: Flow) =>
  Object.entries(flow.screens).flatMap(([state, screen]) => {
    const tokens = screenEvents(screen)
      .filter((event) => Object.keys(event).length > 1)
      .map((event) => {
        const chosen = (screen.fields ?? []).flatMap(
          ({ name, options = [] }) => options.find(({ value }) => value === event[name]) ?? [],
        );
        return [tokenOf(event), ...chosen.flatMap(({ when }) => onlyWhile(when))].join(' ');
      });
    return tokens.length > 0 ? [`On ${state}, send ${tokens.join(', ')}`] : [];
  });

const moves = ({ machine, screens }: Flow) =>
  Object.values(machine.states).flatMap((state) =>
    transitionsOf(state).map(({ event, targets: [target = state.key], guard, actions }) => {
      const row = screens[state.key]?.table?.rows.find(({ control }) => control?.send === event);
      const send = [event, ...onlyWhile(row?.when)].join(' ');
      const where = guard ? ` and ${sentence(guard)}` : '';
      const changes = actions.map((action) => `, and ${sentence(action)}`).join('');
      return `Given ${state.key}, when ${send}${where}, then ${target}${changes}`;
    }),
  );

/** What is offered only while something holds of the company. */
const onlyWhile = (condition: Condition | undefined) =>
  condition ? [`while ${sentence(when(condition))}`] : [];

/** A guard or an action in words. */
function sentence({ type, params }: Called): string {
  const facts = typeof params === 'object' && params ? Object.entries(params) : [];
  const list = facts.map(([name, value]) => `${name} is ${value}`).join(' and ');
  if (type === 'holds') return list || String(params);
  if (type === 'reads') return list;
  if (type === 'set') return facts.map(([name, value]) => `${name} becomes ${value}`).join(' and ');
  return `${type} ${String(params)}`;
}

/** What a transcript says of one thing: all that is tried, in order, when one event comes in one state, and so on. */
function said(transcript: string): Map<string, string> {
  const all = new Map<string, string>();
  for (const line of transcript.split('\n')) {
    const [, state, tokens] = /^On (\w+), send (.*)/.exec(line) ?? [];
    for (const token of tokens?.split(', ') ?? [])
      all.set(`${state} ${token.split(' ')[0]}`, `On ${state}, send ${token}`);
    const about = /^Start \w+|^Given \w+, when \w+/.exec(line)?.[0];
    if (about) all.set(about, [all.get(about), line].filter(Boolean).join('\n'));
  }
  return all;
}

const versionIn = (transcript: string) => Number(/^Version (\d+)/.exec(transcript)?.[1] ?? 0);

/**
 * What to do before a changed transcript may be recorded: a stored or shared log that would no longer lead where it
 * led asks for another version. What is only added leaves old logs as they are.
 *
 * @param recorded the transcript as it was read last; empty for a new flow
 * @returns nothing when it may be recorded
 */
export function versionAsked(id: string, recorded: string, flow: Flow): string | undefined {
  const version = versionIn(recorded);
  const file = `src/flows/${id}/index.ts`;
  if (flow.version < version)
    return `Version ${version} of ${id} is out already. Write version: ${version} in ${file}, or a higher one.`;
  if (flow.version > version) return undefined;
  const now = said(transcriptOf(flow));
  const gone = [...said(recorded)].filter(([about, lines]) => now.get(about) !== lines);
  if (gone.length === 0) return undefined;
  return [
    `Links to ${id} and runs that readers have kept would end elsewhere, for this is gone or changed:`,
    ...gone.flatMap(([, lines]) => lines.split('\n').map((line) => `  ${line}`)),
    `Raise version to ${version + 1} in ${file}, so that none is replayed; then record it: npm run transcripts`,
  ].join('\n');
}
