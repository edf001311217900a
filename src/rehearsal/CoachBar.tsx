import { type ReactNode, useState } from 'react';
import { fill } from '../i18n/fill.ts';
import { isOnDetour, isOver, onlyStops } from '../practice/kinds-of-state.ts';
import { stateOf } from '../practice/session.ts';
import { Icon } from '../ui/Icon.tsx';
import { STILL, useStage } from './context.ts';
import { placeIn, stepOf } from './steps.ts';
import { tell } from './tell.ts';

interface Props {
  /** What leads on; nothing at an end. */
  token?: string;
  /** The text of the guide's step that describes a state, where the guide is on the page. */
  stepText?: (state: string) => string | undefined;
  /** Without help: the instruction was asked for. */
  isHinted: boolean;
  onHint: () => void;
  /** Shows where the control is. */
  onShow: () => void;
  /** What is to be told of the last move. */
  notice: ReactNode;
  children: ReactNode;
}

/**
 * Says below the bar how tall it really is: what is reached with the keyboard there stands clear of it. Where the bar and
 * the header above it would take more than half of the window, it scrolls away with the page. At once too, for a move
 * brings its screen into view before an observer hears of the new bar.
 */
function measured(bar: HTMLElement) {
  const measure = () => {
    const height = bar.offsetHeight;
    // What opens in it closes again: that sends it nowhere.
    if (!bar.querySelector('[aria-expanded=true]'))
      bar.classList.toggle('passes', height + Number.parseFloat(getComputedStyle(bar).top) > innerHeight / 2);
    bar.parentElement?.style.setProperty('--coach', `${height}px`);
  };
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(bar);
  // A lower window leaves the bar as tall as it was.
  addEventListener('resize', measure);
  return () => {
    observer.disconnect();
    removeEventListener('resize', measure);
  };
}

/**
 * The coach: says where the reader is and what comes next, before the screen. Part of the page: no overlay, no
 * spotlight, no trap.
 */
export function CoachBar({ token, stepText, isHinted, onHint, onShow, notice, children }: Props) {
  const { flow, screen, session, id } = useStage();
  const { words } = flow;
  /** Where it was asked why; a move forgets it. */
  const [askedAt, setAskedAt] = useState<object>();
  const isAsked = askedAt === session.snapshot;
  const isSilent = session.mode === 'alone' && !isHinted;
  const instruction = token && tell(flow, screen, token);
  const why = token && !isSilent && screen.why;
  const step = isSilent ? undefined : stepText?.(stateOf(session));
  return (
    <section
      className="coach-bar"
      data-coach-bar
      // Measured after each move, too.
      ref={(bar: HTMLElement) => measured(bar)}
      aria-label={fill(words['name.with'], { name: words['coach.label'], what: flow.title })}
    >
      <Progress />
      {step && <p className="coach-step">{step}</p>}
      {instruction && (
        <p className="coach-line">
          {!isSilent && (
            <span id={STILL ? undefined : `${id}next`} data-instruction tabIndex={-1}>
              {instruction}
            </span>
          )}{' '}
          {isSilent && (
            <button type="button" data-coach="hint" onClick={onHint}>
              {words['coach.hint']}
            </button>
          )}
          {!isSilent && !STILL && (
            <button type="button" data-coach="show" onClick={onShow}>
              <Icon name="here" />
              {words['coach.show']}
            </button>
          )}
          {why && !STILL && (
            <button
              type="button"
              data-coach="why"
              aria-expanded={isAsked}
              onClick={() => setAskedAt(isAsked ? undefined : session.snapshot)}
            >
              {words['coach.why']}
            </button>
          )}
        </p>
      )}
      {why && isAsked && <p className="coach-why">{why}</p>}
      {notice}
      {children}
    </section>
  );
}

/** How far we are: the guide's step, or how the rehearsal ended, or that we stand beside the guide's way. */
function Progress() {
  const { flow, screen, session, id } = useStage();
  const { words, steps } = flow;
  const isDone = isOver(session.snapshot);
  const passed = session.states.map((state) => stepOf(flow, state));
  /** Beside the guide's way the last step we were on; -1 before the first. */
  const last = passed.findLast((step) => step >= 0) ?? -1;
  const place = () => {
    if (isDone) return words[`coach.end.${screen.end ?? 'stopped'}`];
    // Whom their role or the situation stops took no wrong turn: the screen says so itself.
    if (passed.at(-1) === -1 && steps.length > 0 && !onlyStops(screen))
      return words[isOnDetour(session.snapshot) ? 'coach.detour' : 'coach.beside'];
    return placeIn(flow, last);
  };
  return (
    <div className="coach-place">
      <strong className="coach-progress" id={STILL ? undefined : `${id}place`}>
        {place()}
      </strong>
      {session.mode === 'alone' && <span className="coach-mode">{words['coach.alone']}</span>}
      <span className="coach-segments" aria-hidden="true">
        {steps.map((at, index) => (
          <i
            key={at.join(' ')}
            data-past={screen.end === 'done' || index <= last || undefined}
            data-now={(screen.end !== 'done' && index === last) || undefined}
          />
        ))}
        {steps.length === 0 && <i data-now />}
      </span>
    </div>
  );
}
