import { useState } from 'react';
import { type Log, linkTo, PRACTICE } from '../practice/log.ts';
import { storedAccount } from '../progress/account.ts';
import type { LocalFlow } from '../wording/contract.ts';
import { Answers } from './Answers.tsx';
import type { Answer } from './answers.ts';

interface Props {
  flow: LocalFlow;
  log: Log;
  /** The names of the roles that the reader plays with. */
  as?: string;
  /** What to do next and why. */
  line?: string;
  notice?: string;
  /** The guide's step we are on or last were on, from 0; -1 before the first. */
  progress: { step: number; onPath: boolean };
  answers: readonly Answer[];
  done: boolean;
  still: boolean;
  onChange: (answer: number) => void;
  onUndo: () => void;
  onStartOver: () => void;
  onScenario: (id: string) => void;
  onReset: () => void;
}

/** Says where the reader is and what comes next. Part of the page: no overlay, no spotlight, no trap. */
export function Coach({ flow, log, as, line, notice, progress, answers, done, still, ...on }: Props) {
  const { words, needs } = flow;
  /** The log whose link was asked for: what is said of it holds only while we are there. */
  const [asked, setAsked] = useState<{ log: Log; link?: string }>();
  const copied = asked?.log === log ? asked : undefined;
  const { before, on: onStep, off } = flow.progress;
  const place =
    progress.step < 0 ? before : (progress.onPath ? onStep : off).replace('{n}', String(progress.step + 1));
  const [scenario, setScenario] = useState(log.scenario);
  const atStart = log.events.length === 0;
  const hasPractice = !still && (log.scenario === PRACTICE || storedAccount() !== undefined);

  const copy = async () => {
    const link = linkTo(new URL(flow.page, location.href).href, flow.version, log);
    try {
      await navigator.clipboard.writeText(link);
      setAsked({ log });
    } catch {
      setAsked({ log, link });
    }
  };

  return (
    <section className="coach" aria-label={`${words['coach.label']}: ${flow.title}`}>
      <p className="coach-progress">
        <strong>{done ? words['coach.done'] : place}</strong>
      </p>
      {line && <p className="coach-line">{line}</p>}
      {as && (
        <p className="coach-as">
          {words['coach.as']}
          {as}
        </p>
      )}
      {atStart && needs?.first && (
        <p className="coach-first">
          {words['coach.first']}
          <a href={needs.first.href}>{needs.first.title}</a>
        </p>
      )}
      <p className="coach-notice" role="status">
        {copied ? words[copied.link ? 'coach.copyFailed' : 'coach.copied'] : notice}
      </p>
      {copied?.link && (
        <input
          className="coach-link"
          readOnly
          value={copied.link}
          aria-label={words['coach.copyLink']}
          ref={(field) => field?.select()}
        />
      )}
      {!done && !atStart && (
        <details>
          <summary>{words['summary.did']}</summary>
          <Answers answers={answers} change={words['coach.change']} onChange={on.onChange} />
        </details>
      )}
      <div className="coach-controls">
        <button type="button" data-coach="back" disabled={still || atStart} onClick={on.onUndo}>
          {words['coach.back']}
        </button>
        <button type="button" data-coach="start-over" disabled={still || atStart} onClick={on.onStartOver}>
          {words['coach.startOver']}
        </button>
        <button type="button" data-coach="copy-link" disabled={still} onClick={copy}>
          {words['coach.copyLink']}
        </button>
        <a href={`${flow.page}#map`} data-coach="map">
          {words['coach.map']}
        </a>
        <label>
          <span>{words['rehearse.scenario']}</span>
          <select value={scenario} disabled={still} onChange={(event) => setScenario(event.target.value)}>
            {hasPractice && <option value={PRACTICE}>{words['coach.practice']}</option>}
            {flow.scenarios.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          data-coach="scenario"
          disabled={still || scenario === log.scenario}
          onClick={() => on.onScenario(scenario)}
        >
          {words['coach.start']}
        </button>
        {hasPractice && (
          <button type="button" data-coach="reset" onClick={on.onReset}>
            {words['coach.reset']}
          </button>
        )}
      </div>
    </section>
  );
}
