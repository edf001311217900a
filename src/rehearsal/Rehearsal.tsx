import { useActor } from '@xstate/react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Account } from '../practice/account.ts';
import { nextPress, resultOf, wayInto } from '../practice/aim.ts';
import type { FieldError } from '../practice/fields.ts';
import type { FlowRules } from '../practice/flow.ts';
import { encodeLog, type Log, PRACTICE } from '../practice/log.ts';
import { freshLog, type Kept, layNeeds, openingLog, restarted, situationOfLog } from '../practice/opening.ts';
import {
  begin,
  type Mode,
  type Player,
  type Said,
  type SessionEvent,
  sessionLogic,
  stateOf,
} from '../practice/session.ts';
import { resetPractice, storeCompany } from '../progress/account.ts';
import type { Role } from '../roles/roles.ts';
import type { LocalButton, LocalFlow } from '../wording/contract.ts';
import { CoachBar } from './CoachBar.tsx';
import { Added } from './Company.tsx';
import { type Stage, StageContext, type Stray } from './context.ts';
import { Devices } from './Devices.tsx';
import { Ending } from './Ending.tsx';
import { followMap } from './follow-map.ts';
import { notesOf } from './notes.ts';
import { EndMark, Onwards } from './Onwards.tsx';
import { readFields } from './read-fields.ts';
import { reveal } from './reveal.ts';
import { Screen } from './Screen.tsx';
import { Shell } from './Shell.tsx';
import { saidIn } from './said.ts';
import { Tools } from './Tools.tsx';
import { tell } from './tell.ts';
import { useHistory } from './use-history.ts';
import { useKeeping } from './use-keeping.ts';
import { useListener } from './use-listener.ts';
import { useOnePress } from './use-one-press.ts';
import { useOtherNames } from './use-other-names.ts';

export interface RehearsalProps {
  flow: LocalFlow;
  rules: FlowRules;
  /** What a role is called in the page's language. */
  nameOf: (role: Role) => string;
  /** What the device keeps; asked anew each time, for other tabs and rehearsals change it. */
  kept: () => Kept;
  /** Where to start; where the flow opens when absent. */
  start?: Log;
  /** Said at the start, for instance that a stored run goes on. */
  said?: Said;
  /** The element around: it hears of each new state, and tells which state to show. */
  host?: RehearsalHost;
  /** A picture of the first screen, for the page before its script runs: nothing can be pressed. */
  still?: boolean;
  /** The rehearsal has the page to itself: each screen becomes an entry of the browser's history. */
  ownsPage: boolean;
}

export interface RehearsalHost {
  /** A new state is shown: its step, from 0, or -1; how it ended, at an end; and the log as text. */
  onState: (shown: { state: string; step: number; mode: Mode; log: string; end?: string }) => void;
  /** The text of a step, where the guide stands on the same page. */
  stepText: (step: number) => string | undefined;
  /** Calls back when a step asks to be shown. Returns the way to stop. */
  onShow: (listener: (state: string) => void) => () => void;
  /** What the reader is shown must be in view, with the coach above it. */
  frame: HTMLElement;
}

/**
 * One flow being played: draws a session and passes presses on. The session is the only state; everything on the
 * screen follows from it.
 */
export function Rehearsal(props: RehearsalProps) {
  const { flow, rules, kept, host, ownsPage, still = false } = props;
  const player = useMemo<Player>(() => ({ ...flow, machine: rules.machine }), [flow, rules]);
  const logic = useMemo(() => sessionLogic(player), [player]);
  const [{ context: session }, send] = useActor(logic, {
    input: useMemo(() => begin(player, props.start ?? openingLog(player, kept()), props.said), [player]),
  });
  const state = stateOf(session);
  const screen = flow.screens[state];
  const isDone = session.snapshot.status === 'done';

  /** The reader has moved: from now on a new screen takes the focus. */
  const moved = useRef(false);
  /** The last move was to an earlier answer, to change it. Set before the move is drawn, wherever it came from. */
  const isChanging = useRef(false);
  /** Counts the moves: one that leads to where we are takes the focus there too. */
  const [moves, setMoves] = useState(0);
  const [here, setHere] = useState<string>();
  const [hinted, setHinted] = useState(false);
  const [stray, setStray] = useState<Stray>();
  const [errors, setErrors] = useState<Record<string, FieldError>>({});
  /** Something that only a tool says: a copied link. */
  const [toolSaid, setToolSaid] = useState<ReactNode>();
  /** Where the reader was before starting over, to be brought back. */
  const [leftBehind, setLeftBehind] = useState<Log>();
  const drafts = useRef<Record<string, Record<string, string>>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const root = useRef<HTMLDivElement>(null);

  const place = `${state} ${session.log.scenario} ${session.log.events.length}`;
  useOnePress(place, root);
  const otherNames = useOtherNames(!still, flow.locale);

  /** Moves, and forgets what was said of the place before. */
  const move = (event: SessionEvent) => {
    moved.current = true;
    isChanging.current = event.type === 'CHANGE';
    setMoves((before) => before + 1);
    setHere(undefined);
    setHinted(false);
    setStray(undefined);
    setErrors({});
    setToolSaid(undefined);
    setLeftBehind(undefined);
    send(event);
  };
  const go = (log: Log, said?: Said) => {
    drafts.current = {};
    move({ type: 'GO', log, ...(said && { said }) });
  };

  /** What is said when another situation begins. */
  const switched = (id: string): Said => ({
    what: 'otherScenario',
    scenario: flow.scenarios.find((one) => one.id === id)?.title ?? flow.words['coach.practice'],
  });

  const step = flow.steps.findIndex((at) => at.includes(state));
  /** The step we are on, or beside the guide's way the last one we were on; -1 before the first. */
  const lastStep = session.states
    .map((passed) => flow.steps.findIndex((at) => at.includes(passed)))
    .findLast((index) => index >= 0);

  const press = (button: LocalButton) => {
    if (still || !screen) return;
    const read = form.current ? readFields(form.current, screen, button) : { token: button.send };
    if ('errors' in read) return setErrors(read.errors);
    move({ type: 'PRESS', token: read.token });
  };

  // A new state is what moves the focus, never a page that loads.
  useEffect(() => {
    if (!moved.current) return;
    if (host) reveal(host.frame);
    heading.current?.focus({ preventScroll: true });
  }, [place, moves]);

  useEffect(() => {
    if (still) return;
    host?.onState({
      state,
      step,
      mode: session.mode,
      log: encodeLog(flow.version, session.log),
      ...(isDone && { end: screen?.end ?? 'stopped' }),
    });
    followMap();
  }, [host, state, step, session.mode, session.log, isDone]);

  useKeeping(!still, flow, player, session);

  const isFresh = session.log.events.length === 0 && session.log.scenario === flow.scenarios[0]?.id;
  const goBack = useHistory(
    ownsPage && !still,
    flow.version,
    session.log,
    isFresh && !session.log.roles,
    isChanging,
    (log) =>
      log
        ? go(log, log.scenario === session.log.scenario ? undefined : switched(log.scenario))
        : go(freshLog(player, kept()), { what: 'cut' }),
  );

  const unplayed = session.log.events.length === 0;
  /** Something else on the page has the reader's attention: the focus stays there. */
  const beginFrom = (log: Log) => {
    go(log);
    moved.current = false;
  };
  const inPage = () => document;
  // Roles that are picked before the first answer are played with.
  useListener(!still && unplayed, inPage, 'roles', () => beginFrom(restarted(player, kept(), session.log)));
  // What another rehearsal of this page bought is there in this one, unless it is played or stands at a situation that
  // the reader chose; a reset forgets this one too.
  useListener(!still, inPage, 'practice', ({ detail: reset }) => {
    const opening = openingLog(player, kept(), reset ? undefined : session.log);
    if (opening !== session.log) beginFrom(opening);
  });

  useEffect(() =>
    host?.onShow((wanted) => {
      const way = wayInto(player, session, kept(), wanted);
      if (way) go(way.log, way.scenario ? switched(way.scenario) : undefined);
    }),
  );
  const token = useMemo(() => nextPress(player, session), [player, session.snapshot]);
  if (!screen)
    return (
      <p className="rehearsal-failed" role="alert">
        {flow.words['shell.missing'].replace('{name}', () => state)}{' '}
        <button type="button" onClick={() => go(freshLog(player, kept(), flow.scenarios[0]?.id))}>
          {flow.words['coach.startOver']}
        </button>
      </p>
    );

  const isDetour = session.snapshot.hasTag('detour');
  const isSilent = session.mode === 'alone' && !hinted;
  const instruction = token && !isDone ? tell(flow, screen, token) : undefined;
  const aside = isDone
    ? flow.words[`coach.end.${screen.end ?? 'stopped'}`]
    : step >= 0 || flow.steps.length === 0
      ? undefined
      : flow.words[isDetour ? 'coach.detour' : 'coach.beside'];
  const company = situationOfLog(player, session.log);
  const isPractice = session.log.scenario === PRACTICE;
  const added = isPractice ? addedTo(player, flow, session.log) : [];

  const stage: Stage = {
    flow,
    nameOf: props.nameOf,
    session,
    still,
    press,
    stray: (said, entry) => {
      if (still) return;
      setStray(said);
      // What cannot be loaded is left unsaid: the name stands there. Who has gone on is not told late.
      if (entry)
        notesOf(flow).then(
          (notes) => setStray((now) => (now === said ? { ...said, ...notes[entry] } : now)),
          () => {},
        );
    },
    ...(here && { here }),
    ...(token && { next: token.split(':')[0] }),
    ...(otherNames && { otherNames }),
  };

  const show = () => {
    setHere(token?.split(':')[0]);
    requestAnimationFrame(() => {
      const control = root.current?.querySelector<HTMLElement>('[data-here]');
      control?.scrollIntoView({ block: 'nearest' });
      control?.focus({ preventScroll: true });
    });
  };

  const wait = (later: Account) => {
    // In a situation of its own, only the rehearsal goes on later: the practice company is another one.
    if (isPractice || !kept().account) storeCompany(later);
    go(freshLog(player, { ...kept(), account: later }));
  };

  return (
    <StageContext value={stage}>
      <div className="stage" ref={root} data-playing={session.log.scenario}>
        <CoachBar
          key={place}
          step={lastStep ?? -1}
          {...(aside && { aside })}
          {...(!isSilent && step >= 0 && { stepText: host?.stepText(step) })}
          {...(!isSilent && instruction && { instruction })}
          {...(!isSilent && screen.why && !isDone && { why: screen.why })}
          {...(isSilent &&
            instruction && {
              onHint: () => {
                send({ type: 'HINT' });
                setHinted(true);
              },
            })}
          {...(!isSilent && instruction && !still && { onShow: show })}
          notice={
            <div className="coach-notice" role="status">
              {toolSaid ?? saidIn(stage, session)}
              {leftBehind && (
                <button type="button" data-coach="bring-back" onClick={() => go(leftBehind)}>
                  {flow.words['coach.bringBack']}
                </button>
              )}
            </div>
          }
        >
          {unplayed && <Added added={added} />}
          {unplayed && !isPractice && <Before flow={flow} />}
          <Tools
            hasPractice={!still && (isPractice || kept().account !== undefined)}
            isAtStart={unplayed}
            onUndo={() => goBack() || move({ type: 'UNDO' })}
            onStartOver={() => {
              const before = session.log;
              go(restarted(player, kept(), session.log));
              setLeftBehind(before);
            }}
            onScenario={(id) => go(freshLog(player, kept(), id), switched(id))}
            onMode={(mode) => {
              go(restarted(player, kept(), session.log));
              send({ type: 'MODE', mode });
            }}
            onChange={(index) => move({ type: 'CHANGE', index })}
            onNotice={setToolSaid}
          />
        </CoachBar>
        <Shell
          key={`${place} shell`}
          screen={screen}
          {...(stray && { stray })}
          company={{
            isPractice,
            added,
            onWait: wait,
            onForget: () => {
              resetPractice();
              go(freshLog(player, kept()), { what: 'wasReset' });
            },
          }}
        >
          {isDone && <EndMark screen={screen} />}
          <Screen
            screen={screen}
            headingRef={heading}
            formRef={form}
            level={ownsPage ? 2 : 3}
            errors={errors}
            drafts={draftsOf(drafts.current, state)}
          />
          {!isDone && <Onwards screen={screen} />}
        </Shell>
        <Devices screen={screen} formRef={form} />
        {isDone && company && (
          <Ending
            screen={screen}
            {...(session.mode === 'alone' && { result: resultOf(player, session) })}
            onChange={(index) => move({ type: 'CHANGE', index })}
          />
        )}
        {/* Outlives the bar, which is made anew with each screen: only what changes in place is announced. */}
        <p className="visually-hidden" role="status">
          {saidIn(stage, session)}
        </p>
      </div>
    </StageContext>
  );
}

/** What was typed on a screen, to be written on. */
function draftsOf(all: Record<string, Record<string, string>>, state: string): Record<string, string> {
  all[state] ??= {};
  return all[state];
}

/** What had to be laid over the practice account for a flow, in words. */
function addedTo(player: Player, flow: LocalFlow, log: Log) {
  const stored = situationOfLog({ ...player, needs: [] }, log);
  const added = stored ? layNeeds(player, stored.account).added : [];
  return flow.needs.filter((need) => added.includes(need));
}

/** The rehearsals that come before this one, where it starts from a situation of its own. */
function Before({ flow }: { flow: LocalFlow }) {
  const links = flow.needs.flatMap(({ first }) => first ?? []);
  if (links.length === 0) return null;
  return (
    <p className="coach-before">
      {flow.words['onward.first']}
      {links.map(({ title, href }, index) => (
        <span key={href}>
          <a href={href}>{title}</a>
          {index < links.length - 1 && '\u00a0· '}
        </span>
      ))}
    </p>
  );
}
