import { type ReactNode, useState } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { useStage } from './context.ts';

interface Props {
  /** The guide's step we are on or last were on, from 0; -1 before the first. */
  step: number;
  /** Where we are, where that is not a step of the guide. */
  aside?: string;
  /** The text of the guide's step, where the guide is on the page. */
  stepText?: string;
  /** What to press now; nothing at an end, or while the coach is silent. */
  instruction?: string;
  why?: string;
  /** Without help: asks for the instruction. */
  onHint?: () => void;
  /** Shows where the control is. */
  onShow?: () => void;
  /** What is to be told of the last move. */
  notice?: ReactNode;
  children: ReactNode;
}

/**
 * The coach: says where the reader is and what comes next, before the screen. Part of the page: no overlay, no
 * spotlight, no trap.
 */
export function CoachBar({
  step,
  aside,
  stepText,
  instruction,
  why,
  onHint,
  onShow,
  notice,
  children,
}: Props) {
  const { flow, session } = useStage();
  const { words } = flow;
  const [asked, setAsked] = useState(false);
  const total = flow.steps.length;
  const isDone = session.snapshot.status === 'done';
  const place = step < 0 ? flow.progress.before : flow.progress.on.replace('{n}', String(step + 1));
  return (
    <section className="coach-bar" data-coach-bar aria-label={`${words['coach.label']}: ${flow.title}`}>
      <div className="coach-place">
        <strong className="coach-progress">{aside ?? place}</strong>
        {session.mode === 'alone' && <span className="coach-mode">{words['coach.alone']}</span>}
        <span className="coach-segments" aria-hidden="true">
          {flow.steps.map((at, index) => (
            <i
              key={at.join(' ')}
              data-past={isDone || index <= step || undefined}
              data-now={(!isDone && index === step) || undefined}
            />
          ))}
          {total === 0 && <i data-now />}
        </span>
      </div>
      {stepText && <p className="coach-step">{stepText}</p>}
      {(instruction || onHint) && (
        <p className="coach-line">
          {instruction && <span data-instruction>{instruction}</span>}{' '}
          {onHint && (
            <button type="button" data-coach="hint" onClick={onHint}>
              {words['coach.hint']}
            </button>
          )}
          {onShow && (
            <button type="button" data-coach="show" onClick={onShow}>
              <Icon name="here" />
              {words['coach.show']}
            </button>
          )}
          {why && (
            <button type="button" data-coach="why" aria-expanded={asked} onClick={() => setAsked(!asked)}>
              {words['coach.why']}
            </button>
          )}
        </p>
      )}
      {why && asked && <p className="coach-why">{why}</p>}
      {notice}
      {children}
    </section>
  );
}
