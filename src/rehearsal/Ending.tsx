import type { MouseEvent, ReactNode } from 'react';
import { fill } from '../i18n/fill.ts';
import type { Result } from '../practice/aim.ts';
import { DASHBOARD } from '../site/outside.ts';
import { Answers } from './Answers.tsx';
import { useStage } from './context.ts';
import { Onwards } from './Onwards.tsx';

interface Props {
  /** How it went without help. */
  result?: Result;
  /** Of its headings: below that of the screen. */
  level: 3 | 4;
  onChange: (answer: number) => void;
}

/** Prints this ending alone: `print.css` goes by the mark. */
function printIt({ currentTarget }: MouseEvent<HTMLElement>) {
  const frame = currentTarget.closest<HTMLElement>('rehearsal-frame');
  frame?.setAttribute('data-printed', '');
  addEventListener('afterprint', () => frame?.removeAttribute('data-printed'), { once: true });
  print();
}

/** At the end: what was done, what it would have meant for real, and where to go from here. */
export function Ending({ result, level, onChange }: Props) {
  const { flow, screen, session } = useStage();
  const { words } = flow;
  return (
    <div className="summary" data-ending>
      {result && <AloneResult result={result} level={level} />}
      {screen.real && (
        <Section heading={words['summary.real']} level={level}>
          <ul>
            {screen.real.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      )}
      <Onwards />
      {session.log.events.length > 0 && (
        <details>
          <summary>{words['summary.did']}</summary>
          <Answers onChange={onChange} />
        </details>
      )}
      <p className="summary-foot">
        <a href={DASHBOARD} rel="noopener" className="outside">
          {words['rehearse.openPartnerCenter']}
        </a>
        <button type="button" className="summary-print" onClick={printIt}>
          {words['summary.print']}
        </button>
      </p>
    </div>
  );
}

function Section({ heading, level, children }: { heading: string; level: 3 | 4; children: ReactNode }) {
  const Heading = `h${level}` as const;
  return (
    <div>
      <Heading className="summary-heading">{heading}</Heading>
      {children}
    </div>
  );
}

/** What was done without help: nothing to win, only what there is to learn from. */
function AloneResult({ result, level }: { result: Result; level: 3 | 4 }) {
  const { flow } = useStage();
  const { words } = flow;
  const { presses, fewest, hints, wrongTurns } = result;
  return (
    <Section heading={words['result.title']} level={level}>
      <ul data-result>
        <li data-presses={presses} data-fewest={fewest}>
          {fill(words['result.presses'], { presses: String(presses), fewest: String(fewest) })}
        </li>
        <li data-hints={hints}>{fill(words['result.hints'], { count: String(hints) })}</li>
        <li data-wrong-turns={wrongTurns.length}>
          {wrongTurns.length === 0 ? words['result.noTurns'] : words['result.turns']}
          {wrongTurns.length > 0 && (
            <ul>
              {wrongTurns.map((state) => {
                const turn = flow.screens[state];
                return (
                  <li key={state}>
                    <b>{turn?.heading}</b> {turn?.body[0]}{' '}
                    <span className="screen-source">{turn?.source}</span>
                  </li>
                );
              })}
            </ul>
          )}
        </li>
      </ul>
    </Section>
  );
}
