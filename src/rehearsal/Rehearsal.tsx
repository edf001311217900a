import { useEffect, useMemo, useReducer, useRef } from 'react';
import { allOf } from '../i18n/lists.ts';
import type { Account } from '../practice/account.ts';
import type { FlowRules } from '../practice/flow.ts';
import { decodeLog, type Log, logInAddress, PRACTICE } from '../practice/log.ts';
import { replay } from '../practice/replay.ts';
import { shortestRoutes } from '../practice/routes.ts';
import { resetPractice, storeChanges } from '../progress/account.ts';
import { storeLog } from '../progress/logs.ts';
import type { Role } from '../roles/roles.ts';
import type { LocalFlow } from '../wording/contract.ts';
import { type Answer, answersOf } from './answers.ts';
import { keepEntry, presentEntry } from './history.ts';
import { Player } from './Player.tsx';
import { freshLog, openingLog, restarted, situationOfLog } from './start.ts';
import { useListener } from './use-listener.ts';

export interface RehearsalProps {
  flow: LocalFlow;
  rules: FlowRules;
  /** Where to start; the first scenario from its beginning when absent. */
  start?: Log;
  /** Said at the start, for instance that a stored log no longer fits. */
  notice?: string;
  /** The element around: it hears of each new state, and tells which state to show. */
  host?: RehearsalHost;
  /** A picture of the first screen, for the page before its script runs: nothing can be pressed. */
  still?: boolean;
  /** The rehearsal has the page to itself: each screen becomes an entry of the browser's history. */
  ownsPage: boolean;
}

export interface RehearsalHost {
  onState: (state: string, step: number) => void;
  /** What a role is called on this page. */
  nameOf: (role: Role) => string;
  /** Calls back when a step asks to be shown. Returns the way to stop. */
  onShow: (listener: (state: string) => void) => () => void;
}

interface State {
  log: Log;
  /** The states passed; the last is where we are. */
  states: string[];
  /** Changes when the machine must start from the log again: undo, start over, another scenario. */
  epoch: number;
  notice?: string;
  /** While an earlier answer is being changed: those that came after it. */
  later?: readonly Answer[];
}

type Action =
  | { do: 'play'; token: string; state: string }
  | { do: 'jump'; log: Log; states: string[]; notice?: string; later?: readonly Answer[] };

function reduce(state: State, action: Action): State {
  if (action.do === 'jump') {
    const { log, states, notice, later } = action;
    return { log, states, notice, later, epoch: state.epoch + 1 };
  }
  return {
    ...state,
    log: { ...state.log, events: [...state.log.events, action.token] },
    states: [...state.states, action.state],
    notice: undefined,
  };
}

/**
 * One flow being played. The log is the state: everything on the screen follows from the scenario and the
 * events so far, by replay.
 */
export function Rehearsal({ flow, rules, start, notice, host, ownsPage, still = false }: RehearsalProps) {
  const playable = useMemo(() => ({ machine: rules.machine, screens: flow.screens }), [rules, flow]);
  const play = (log: Log) => replay(playable, situationOfLog(flow, log), log.events);

  const [state, dispatch] = useReducer(reduce, undefined, (): State => {
    const known = start && situationOfLog(flow, start) !== undefined;
    const log = known ? start : { scenario: flow.scenarios[0]?.id ?? '', events: [] };
    const { accepted, states, refused } = play(log);
    const cut = refused !== undefined || (start !== undefined && !known);
    return {
      log: { ...log, events: accepted },
      states,
      epoch: 0,
      notice: cut ? flow.words['coach.cut'] : notice,
    };
  });
  const { log, states, epoch, later } = state;
  const { snapshot } = play(log);
  const current = states.at(-1) ?? '';

  const answers = answersOf(flow, log.events, states);

  const jump = (wanted: Log, said?: string, after?: readonly Answer[]) => {
    const known = situationOfLog(flow, wanted) !== undefined;
    const to = known ? wanted : freshLog(flow);
    const { accepted, states: passed, refused } = play(to);
    const notice = known && refused === undefined ? said : flow.words['coach.cut'];
    dispatch({ do: 'jump', log: { ...to, events: accepted }, states: passed, notice, later: after });
  };

  /** What to say when going from here to a log leaves a purchase behind. */
  const saidOfPayment = (to: Log) =>
    snapshot.hasTag('paid') && !play(to).snapshot.hasTag('paid')
      ? flow.words['coach.backAfterPayment']
      : undefined;

  const startedWith = (title = flow.words['coach.practice']) => flow.started.replace('{scenario}', title);

  /** The reader has moved: from now on a new screen takes the focus. */
  const moved = useRef(false);
  /** The reader has played to where we are, and was not led there by a link, the map or a step. */
  const played = useRef(false);

  const go = (to: Log, said?: string) => {
    moved.current = true;
    played.current = false;
    jump(to, said);
    if (ownsPage) keepEntry(to, false);
  };

  const undo = () => {
    moved.current = true;
    const back = { ...log, events: log.events.slice(0, -1) };
    if (ownsPage && presentEntry()?.pushed) history.back();
    else go(back, saidOfPayment(back));
  };

  /** Goes back to an answer and keeps those after it until another is given. */
  const change = (index: number) => {
    moved.current = true;
    const to = { ...log, events: log.events.slice(0, index) };
    if (ownsPage) keepEntry(to, true);
    jump(to, saidOfPayment(to) ?? flow.words['coach.changing'], answers.slice(index + 1));
  };

  /** Plays the answers that came after a changed one, as far as they still fit, and says which do not. */
  const goOn = (token: string, after: readonly Answer[]) => {
    const events = [...log.events, token, ...after.map((answer) => answer.token)];
    const { accepted } = play({ ...log, events });
    const lost = after
      .slice(accepted.length - log.events.length - 1)
      .map(({ heading, label }) => `${heading} → ${label}`);
    go(
      { ...log, events: accepted },
      lost.length > 0 ? flow.words['coach.fell'] + allOf(flow.locale, lost) : flow.words['coach.kept'],
    );
  };

  const step = flow.steps.findIndex((at) => at.includes(current));
  /** The step we are on, or on a detour the last one we were on; -1 before the first. */
  const lastStep = states
    .map((passed) => flow.steps.findIndex((at) => at.includes(passed)))
    .findLast((n) => n >= 0);

  useEffect(() => {
    if (still) return;
    storeLog(flow.id, flow.version, log);
    host?.onState(current, step);
    // What a finished rehearsal changed is there in the next one; being led to its end changes nothing.
    const before = situationOfLog(flow, log)?.account;
    if (before && played.current && snapshot.status === 'done')
      storeChanges(before, snapshot.context.account as Account);
  }, [flow, log, current, step, still, host]);

  const inPage = () => document;
  const inWindow = () => window;

  useListener(ownsPage, inWindow, 'popstate', () => {
    const entry = presentEntry();
    if (!entry) return;
    moved.current = true;
    jump(entry.log, saidOfPayment(entry.log));
  });

  useEffect(() => {
    if (ownsPage) keepEntry(log, false);
    // Only once: later entries are added as the reader moves.
  }, []);

  const unplayed = log.events.length === 0;
  const beginFrom = (to: Log) => {
    // Something else on the page has the reader's attention.
    moved.current = false;
    jump(to);
    if (ownsPage) keepEntry(to, false);
  };
  // Roles that are picked before the first answer are played with.
  useListener(!still && unplayed, inPage, 'roles', () => beginFrom(restarted(flow, log)));
  // What another rehearsal of this page bought is there in this one; a reset forgets this one too.
  useListener(!still, inPage, 'practice', ({ detail: reset }) => {
    if (reset || unplayed) beginFrom(openingLog(flow, reset ? undefined : log));
  });
  // A way into this very rehearsal, from its map.
  useListener(ownsPage && !still, inWindow, 'hashchange', () => {
    const linked = logInAddress(location.hash);
    if (linked === undefined) return;
    const to = decodeLog(flow.version, linked);
    if (to) go(to);
    else go(freshLog(flow), flow.words['coach.cut']);
  });

  useEffect(() =>
    host?.onShow((wanted) => {
      const practice = { id: PRACTICE, title: flow.words['coach.practice'] };
      const scenarios = [...(log.scenario === PRACTICE ? [practice] : []), ...flow.scenarios].sort(
        (a, b) => Number(b.id === log.scenario) - Number(a.id === log.scenario),
      );
      for (const scenario of scenarios) {
        const here = scenario.id === log.scenario;
        const from = here ? { ...log, events: [] } : freshLog(flow, scenario.id);
        const route = shortestRoutes(playable, situationOfLog(flow, from)).get(wanted);
        if (!route) continue;
        go({ ...from, events: route.log }, here ? undefined : startedWith(scenario.title));
        return;
      }
    }),
  );

  return (
    <>
      <Player
        key={`${log.scenario} ${epoch}`}
        flow={flow}
        rules={rules}
        snapshot={snapshot}
        input={situationOfLog(flow, log)}
        log={log}
        answers={answers}
        as={
          log.roles &&
          allOf(
            flow.locale,
            (snapshot.context.roles as Role[]).map((role) => host?.nameOf(role) ?? ''),
          )
        }
        still={still}
        level={ownsPage ? 2 : 3}
        takesFocus={moved}
        notice={state.notice}
        progress={{ step: lastStep ?? -1, onPath: step >= 0 }}
        onPlay={(token, reached) => {
          moved.current = true;
          if (later && later.length > 0) goOn(token, later);
          else {
            dispatch({ do: 'play', token, state: reached });
            if (ownsPage) keepEntry({ ...log, events: [...log.events, token] }, true);
          }
          played.current = true;
        }}
        onChange={change}
        onUndo={undo}
        onStartOver={() => go(restarted(flow, log))}
        onScenario={(id) =>
          go(freshLog(flow, id), startedWith(flow.scenarios.find((one) => one.id === id)?.title))
        }
        onReset={() => {
          resetPractice();
          go(freshLog(flow, flow.scenarios[0]?.id), flow.words['coach.wasReset']);
        }}
      />
      {/* Outlives the player, which is made anew with each notice: only what changes in place is announced. */}
      <p className="visually-hidden" role="status">
        {state.notice}
      </p>
    </>
  );
}
