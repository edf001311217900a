import { useEffect, useMemo, useReducer, useRef } from 'react';
import { flowEvents } from '../flows/events.ts';
import type { FlowRules } from '../flows/flow.ts';
import { shortestRoutes } from '../flows/paths.ts';
import { replay } from '../flows/replay.ts';
import type { LocalFlow } from './localize.ts';
import { type Log, storeLog } from './log.ts';
import { Player } from './Player.tsx';

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
  const events = useMemo(() => flowEvents(flow.screens), [flow]);
  const inputOf = (scenario: string) =>
    (flow.scenarios.find(({ id }) => id === scenario) ?? flow.scenarios[0])?.input;
  const play = (log: Log) => replay(rules.machine, inputOf(log.scenario), events, log.events);

  const [state, dispatch] = useReducer(reduce, undefined, (): State => {
    const known = flow.scenarios.find(({ id }) => id === start?.scenario);
    const log = {
      scenario: (known ?? flow.scenarios[0])?.id ?? '',
      events: known ? (start?.events ?? []) : [],
    };
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

  useEffect(() =>
    host?.onShow((wanted) => {
      const scenarios = [...flow.scenarios].sort(
        (a, b) => Number(b.id === log.scenario) - Number(a.id === log.scenario),
      );
      for (const scenario of scenarios) {
        const route = shortestRoutes(rules.machine, scenario.input, events).get(wanted);
        if (!route) continue;
        go(
          { scenario: scenario.id, events: route.log },
          scenario.id === log.scenario ? undefined : scenario.started,
        );
        return;
      }
    }),
  );

  const input = inputOf(log.scenario);
  return (
    <Player
      key={`${log.scenario} ${epoch}`}
      flow={flow}
      rules={rules}
      events={events}
      snapshot={play(log).snapshot}
      input={input}
      log={log}
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
        go({ scenario: id, events: [] }, flow.scenarios.find((one) => one.id === id)?.started)
      }
    />
  );
}
