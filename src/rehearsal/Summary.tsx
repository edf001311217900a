import type { MouseEvent } from 'react';
import type { LocalFlow } from '../wording/contract.ts';
import { Answers } from './Answers.tsx';
import type { Answer } from './answers.ts';

interface Props {
  flow: LocalFlow;
  /** The outcome. */
  state: string;
  answers: readonly Answer[];
  onChange: (answer: number) => void;
}

/** Prints this summary alone: `print.css` goes by the mark. */
function printIt({ currentTarget }: MouseEvent<HTMLElement>) {
  const frame = currentTarget.closest<HTMLElement>('rehearsal-frame');
  frame?.setAttribute('data-printed', '');
  addEventListener('afterprint', () => frame?.removeAttribute('data-printed'), { once: true });
  print();
}

/** At the end: what was done, and what it would have meant for real. */
export function Summary({ flow, state, answers, onChange }: Props) {
  const real = flow.screens[state]?.real ?? [];
  return (
    <div className="summary">
      {real.length > 0 && (
        <>
          <p className="summary-heading">{flow.words['summary.real']}</p>
          <ul>
            {real.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <details open>
        <summary>{flow.words['summary.did']}</summary>
        <Answers answers={answers} change={flow.words['coach.change']} onChange={onChange} />
      </details>
      <button type="button" className="summary-print" onClick={printIt}>
        {flow.words['summary.print']}
      </button>
    </div>
  );
}
