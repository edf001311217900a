import { useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { fill } from '../i18n/fill.ts';
import { nextPress, resultOf, wayInto } from '../practice/aim.ts';
import type { FlowRules } from '../practice/flow.ts';
import { isOver } from '../practice/kinds-of-state.ts';
import { encodeLog, isSameLog, type Log } from '../practice/log.ts';
import { freshLog, type Kept, openingLog, restarted } from '../practice/opening.ts';
import { begin, type Said, stateOf } from '../practice/session.ts';
import { isAlone } from '../progress/alone.ts';
import type { Role } from '../roles/roles.ts';
import type { LocalButton, LocalFlow } from '../wording/contract.ts';
import { Before } from './Before.tsx';
import { CoachBar } from './CoachBar.tsx';
import { Added } from './Company.tsx';
import { companyCard } from './company-card.ts';
import { type PlayedFlow, STILL, type Stage, StageContext } from './context.ts';
import { Devices } from './Devices.tsx';
import { Ending } from './Ending.tsx';
import { followMap } from './follow-map.ts';
import type { RehearsalHost } from './host.ts';
import { notesOf } from './notes.ts';
import { EndMark, Onwards } from './Onwards.tsx';
import { readFields } from './read-fields.ts';
import { reveal } from './reveal.ts';
import { Screen } from './Screen.tsx';
import { Shell } from './Shell.tsx';
import { saidIn } from './said.ts';
import { Tools } from './Tools.tsx';
import { useHistory } from './use-history.ts';
import { useKeeping } from './use-keeping.ts';
import { useListener } from './use-listener.ts';
import { useMoves } from './use-moves.ts';
import { useOnePress } from './use-one-press.ts';
import { useOtherNames } from './use-other-names.ts';

/** The flow to play, what the reader's device keeps of it, and what stands around. */
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
  /** The rehearsal has the page to itself: each screen becomes an entry of the browser's history. */
  ownsPage: boolean;
}

/**
 * One flow being played: draws a session and passes presses on. The session is the only state; everything on the
 * screen follows from it.
 */
export function Rehearsal(props: RehearsalProps) {
  const { flow, rules, kept, host, ownsPage } = props;
  const player = useMemo<PlayedFlow>(() => ({ ...flow, machine: rules.machine }), [flow, rules]);
  const moves = useMoves(player, () =>
    begin(
      player,
      props.start ?? openingLog(player, kept()),
      props.said,
      isAlone(flow.id) ? 'alone' : 'guided',
    ),
  );
  const { session, move, go, shown, show } = moves;
  const { log, mode } = session;
  const state = stateOf(session);
  const screen = flow.screens[state];
  const isDone = isOver(session.snapshot);
  const unplayed = log.events.length === 0;
  const place = `${state} ${log.scenario} ${log.events.length}`;

  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const root = useRef<HTMLDivElement>(null);
  useOnePress(place, root);
  const otherNames = useOtherNames(flow, (isMissing) => {
    // A guide says it itself.
    if (ownsPage) show({ toolSaid: isMissing ? flow.words['coach.namesFailed'] : undefined });
  });

  const fresh = (scenario?: string) => freshLog(player, kept(), scenario);
  const again = () => restarted(player, kept(), log);
  /** What is said when another situation begins. */
  const switched = ({ scenario }: Log): Said => ({
    what: 'otherScenario',
    scenario: flow.scenarios.find(({ id }) => id === scenario)?.title ?? flow.words['coach.practice'],
  });
  /** Goes to a place, and says so where it is in another situation. */
  const goTo = (to: Log) => go(to, to.scenario === log.scenario ? undefined : switched(to));

  useEffect(() => {
    const end = isDone && { end: screen?.end ?? 'stopped' };
    host?.onState({ state, mode, log: encodeLog(flow.version, log), ...end });
    followMap();
  }, [host, state, mode, log, isDone]);

  // A new state is what moves the focus, never a page that loads. After the step is marked: it is brought into view too.
  useEffect(() => {
    if (!moves.takesFocus.current) return;
    if (host) reveal(host.frame);
    heading.current?.focus({ preventScroll: true });
  }, [place, moves.count]);

  useKeeping(player, session);

  const goBack = useHistory({
    active: ownsPage,
    version: flow.version,
    log,
    isFresh: unplayed && log.scenario === flow.scenarios[0]?.id && !log.roles,
    isChanging: moves.isChanging,
    onGo: (to) => (to ? goTo(to) : go(fresh(), { what: 'cut' })),
  });

  const inPage = () => document;
  // Roles that are picked before the first answer are played with.
  useListener(unplayed, inPage, 'roles', () => {
    const opening = again();
    if (!isSameLog(opening, log)) moves.goQuietly(opening);
  });
  // What another rehearsal of this page bought is there in this one, unless it is played or stands at a situation that
  // the reader chose; a reset forgets this one too.
  useListener(true, inPage, 'practice', ({ detail: reset }) => {
    const opening = openingLog(player, kept(), reset ? undefined : log);
    // What comes to the same is left as it stands: so is what was said of it.
    if (!isSameLog(opening, log))
      moves.goQuietly(opening, reset && !unplayed ? { what: 'wasReset' } : undefined);
  });
  // Before other effects: they look at the page, in which it stands from then on.
  useLayoutEffect(() =>
    host?.onShow((wanted) => {
      const way = wayInto(player, session, kept(), wanted);
      if (!way) return;
      goTo(way);
      if (!unplayed) show({ leftBehind: log });
    }),
  );

  const token = useMemo(() => nextPress(player, session), [player, session.snapshot]);
  if (!screen)
    return (
      <p className="rehearsal-failed" role="alert">
        {fill(flow.words['shell.missing'], { name: state })}{' '}
        <button type="button" onClick={() => go(fresh(flow.scenarios[0]?.id))}>
          {flow.words['coach.startOver']}
        </button>
      </p>
    );

  const press = (button: LocalButton) => {
    const read = form.current ? readFields(form.current, screen, button) : { token: button.send };
    if ('errors' in read) return show({ errors: read.errors });
    move({ type: 'PRESS', token: read.token });
  };
  const onChange = (index: number) => move({ type: 'CHANGE', index });
  const next = token?.split(':')[0];
  const stage: Stage = {
    flow,
    screen,
    nameOf: props.nameOf,
    session,
    id,
    press,
    stray: (stray, entry) => {
      show({ stray });
      // What cannot be loaded is left unsaid: the name stands there.
      if (entry) notesOf(flow).then((notes) => moves.addToStray(stray, { about: '', ...notes[entry] }));
    },
    here: shown.here,
    next,
    otherNames,
  };

  const showControl = () => {
    show({ here: next });
    requestAnimationFrame(() => {
      const control = root.current?.querySelector<HTMLElement>('[data-here]');
      control?.scrollIntoView({ block: 'nearest' });
      control?.focus({ preventScroll: true });
    });
  };

  const company = companyCard(player, session, kept, go);
  return (
    <StageContext value={stage}>
      <div className="stage" ref={root} data-playing={log.scenario}>
        <CoachBar
          token={token}
          stepText={host?.stepText}
          isHinted={shown.isHinted}
          onHint={() => {
            moves.send({ type: 'HINT' });
            show({ isHinted: true });
            // The button that was pressed is gone.
            requestAnimationFrame(() =>
              root.current?.querySelector<HTMLElement>('[data-instruction]')?.focus(),
            );
          }}
          onShow={showControl}
          notice={
            <p className="coach-notice">
              {/* Outlives each move: only what changes in place is announced. */}
              <span role="status">
                {/* Made anew with each move: the same words are announced again. */}
                <span key={moves.count}>{shown.toolSaid ?? saidIn(stage, session)}</span>
                {shown.leftBehind && <span className="visually-hidden"> {flow.words['said.left']}</span>}
              </span>
              {shown.leftBehind && (
                <button
                  type="button"
                  data-coach="bring-back"
                  onClick={() => shown.leftBehind && go(shown.leftBehind)}
                >
                  {flow.words['coach.bringBack']}
                </button>
              )}
            </p>
          }
        >
          {unplayed && <Added added={company.added} />}
          {unplayed && !company.isPractice && <Before />}
          <Tools
            // Made anew with each move, also where that leads to the same place: what was open is closed.
            key={`${place} ${moves.count}`}
            hasPractice={!STILL && (company.isPractice || kept().account !== undefined)}
            isAtStart={unplayed}
            onUndo={() => goBack() || move({ type: 'UNDO' })}
            onStartOver={() => {
              go(again());
              show({ leftBehind: log });
            }}
            onScenario={(id) => {
              const to = fresh(id);
              go(to, switched(to));
            }}
            onMode={(wanted) => {
              go(again());
              moves.send({ type: 'MODE', mode: wanted });
            }}
            onChange={onChange}
            onNotice={(toolSaid) => show({ toolSaid })}
          />
        </CoachBar>
        <Shell key={`${place} shell`} stray={shown.stray} company={company}>
          {isDone && <EndMark />}
          <Screen
            headingRef={heading}
            formRef={form}
            level={ownsPage ? 2 : 3}
            errors={shown.errors}
            drafts={moves.drafts}
          />
          {!isDone && <Onwards />}
        </Shell>
        <Devices key={`${place} devices`} formRef={form} />
        {isDone && (
          <Ending
            result={mode === 'alone' ? resultOf(player, session) : undefined}
            level={ownsPage ? 3 : 4}
            onChange={onChange}
          />
        )}
      </div>
    </StageContext>
  );
}
