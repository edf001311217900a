import { useActorRef, useSelector } from '@xstate/react';
import { type RefObject, useEffect, useRef } from 'react';
import type { AnyMachineSnapshot } from 'xstate';
import { eventsAt, tokenOf } from '../practice/events.ts';
import type { FlowRules } from '../practice/flow.ts';
import type { Log } from '../practice/log.ts';
import type { LocalFlow } from '../wording/contract.ts';
import type { Answer } from './answers.ts';
import { Coach } from './Coach.tsx';
import { Screen } from './Screen.tsx';
import { Summary } from './Summary.tsx';

interface Props {
  flow: LocalFlow;
  rules: FlowRules;
  /** Where the machine starts: the end of the log. */
  snapshot: AnyMachineSnapshot;
  input: unknown;
  log: Log;
  /** What was pressed so far. */
  answers: readonly Answer[];
  /** The names of the roles that the reader plays with. */
  as?: string;
  still: boolean;
  /** Of the screen's heading: below a page's title or below a guide's section. */
  level: 2 | 3;
  /** Whether a new screen takes the focus: never on page load. */
  takesFocus: RefObject<boolean>;
  notice?: string;
  progress: { step: number; onPath: boolean };
  onPlay: (token: string, reached: string) => void;
  onChange: (answer: number) => void;
  onUndo: () => void;
  onStartOver: () => void;
  onScenario: (id: string) => void;
  onReset: () => void;
}

/** Runs the machine from where the log ends, and shows its screen with the coach below. */
export function Player(props: Props) {
  const { flow, rules, log, still, takesFocus, notice, progress } = props;
  const actor = useActorRef(rules.machine, {
    input: props.input as never,
    snapshot: rules.machine.getPersistedSnapshot(props.snapshot) as never,
  });
  const snapshot = useSelector(actor, (now) => now) as AnyMachineSnapshot;
  const state = String(snapshot.value);
  const done = snapshot.status === 'done';
  const screen = flow.screens[state];
  const heading = useRef<HTMLHeadingElement>(null);

  // A new state is what moves the focus.
  useEffect(() => {
    if (takesFocus.current) heading.current?.focus();
  }, [state]);

  if (!screen) return null;

  const send = (type: string, readings: Record<string, string>) => {
    const token = tokenOf({ type, ...readings });
    const event = eventsAt(flow, snapshot).find((known) => tokenOf(known) === token);
    if (!event) return;
    actor.send(event);
    props.onPlay(token, String((actor.getSnapshot() as AnyMachineSnapshot).value));
  };

  return (
    <>
      <Screen
        key={state}
        flow={flow}
        screen={screen}
        account={snapshot.context.account}
        headingRef={heading}
        still={still}
        level={props.level}
        detour={snapshot.hasTag('detour')}
        onSend={send}
      />
      {done && <Summary flow={flow} state={state} answers={props.answers} onChange={props.onChange} />}
      <Coach
        flow={flow}
        log={log}
        as={props.as}
        line={screen.coach}
        notice={notice}
        progress={progress}
        answers={props.answers}
        done={done}
        still={still}
        onChange={props.onChange}
        onUndo={props.onUndo}
        onStartOver={props.onStartOver}
        onScenario={props.onScenario}
        onReset={props.onReset}
      />
    </>
  );
}
