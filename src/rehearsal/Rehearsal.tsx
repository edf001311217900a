import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { FlowRules } from '../flows/flow.ts';
import { shortestRoutes } from '../flows/paths.ts';
import { replay } from '../flows/replay.ts';
import type { Role } from '../roles/roles.ts';
import type { LocalFlow } from './localize.ts';
import { decodeLog, type Log, logInAddress, PRACTICE, storeLog } from './log.ts';
import { Player } from './Player.tsx';
import { resetPractice, storeAccount } from './practice.ts';
import { freshLog, situationOfLog } from './start.ts';

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
}

type Action =
  | { do: 'play'; token: string; state: string }
  | { do: 'jump'; log: Log; states: string[]; notice?: string };

function reduce(state: State, action: Action): State {
  if (action.do === 'jump') {
    return { log: action.log, states: action.states, epoch: state.epoch + 1, notice: action.notice };
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
  const { log, states, epoch } = state;
  const current = states.at(-1) ?? '';

  const jump = (to: Log, said?: string) => {
    const { accepted, states: passed, refused } = play(to);
    const cut = refused === undefined ? said : flow.words['coach.cut'];
    dispatch({ do: 'jump', log: { ...to, events: accepted }, states: passed, notice: cut });
  };

  const startedWith = (title = flow.words['coach.practice']) => flow.started.replace('{scenario}', title);

  /** The reader has moved: from now on a new screen takes the focus. */
  const moved = useRef(false);
  /** Entries that this page has added to the browser's history. */
  const depth = useRef(0);

  const go = (to: Log, said?: string) => {
    moved.current = true;
    jump(to, said);
    if (ownsPage)
      history.replaceState({ log: to, depth: depth.current }, '', location.pathname + location.search);
  };

  const undo = () => {
    moved.current = true;
    const paid = play(log).snapshot.hasTag('paid');
    const back = { ...log, events: log.events.slice(0, -1) };
    if (ownsPage && depth.current > 0) history.back();
    else go(back, paid ? flow.words['coach.backAfterPayment'] : undefined);
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
    // What a finished rehearsal changed is there in the next one.
    const { snapshot } = play(log);
    const { account } = snapshot.context;
    const before = situationOfLog(flow, log)?.account;
    if (snapshot.status === 'done' && JSON.stringify(account) !== JSON.stringify(before))
      storeAccount(account);
  }, [flow, log, current, step, still, host]);

  useEffect(() => {
    if (!ownsPage) return;
    const onPop = (event: PopStateEvent) => {
      const saved = event.state as { log: Log; depth: number } | null;
      if (!saved?.log) return;
      depth.current = saved.depth;
      moved.current = true;
      const leavesPurchase = play(log).snapshot.hasTag('paid') && !play(saved.log).snapshot.hasTag('paid');
      jump(saved.log, leavesPurchase ? flow.words['coach.backAfterPayment'] : undefined);
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  });

  useEffect(() => {
    if (ownsPage) history.replaceState({ log, depth: 0 }, '', location.pathname + location.search);
    // Only once: later entries are added as the reader moves.
  }, []);

  useEffect(() => {
    if (!ownsPage || still) return;
    // A way into this very rehearsal, from its map.
    const onHash = () => {
      const linked = logInAddress(location.hash);
      if (linked === undefined) return;
      const to = decodeLog(flow.version, linked);
      if (to && situationOfLog(flow, to)) go(to);
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
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
    <Player
      key={`${log.scenario} ${epoch}`}
      flow={flow}
      rules={rules}
      snapshot={play(log).snapshot}
      input={situationOfLog(flow, log)}
      log={log}
      states={states}
      as={log.roles?.map((role) => host?.nameOf(role)).join(' · ')}
      still={still}
      level={ownsPage ? 2 : 3}
      takesFocus={moved}
      notice={state.notice}
      progress={{ step: lastStep ?? -1, onPath: step >= 0 }}
      onPlay={(token, reached) => {
        moved.current = true;
        dispatch({ do: 'play', token, state: reached });
        if (ownsPage) {
          depth.current += 1;
          const next = { ...log, events: [...log.events, token] };
          history.pushState({ log: next, depth: depth.current }, '', location.pathname + location.search);
        }
      }}
      onUndo={undo}
      onStartOver={() => go({ ...log, events: [] })}
      onScenario={(id) =>
        go(freshLog(flow, id), startedWith(flow.scenarios.find((one) => one.id === id)?.title))
      }
      onReset={() => {
        resetPractice();
        go(freshLog(flow, flow.scenarios[0]?.id), flow.words['coach.wasReset']);
      }}
    />
  );
}
