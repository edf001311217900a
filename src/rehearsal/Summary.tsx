import type { LocalFlow } from './localize.ts';

interface Props {
  flow: LocalFlow;
  /** The events played, and the states passed: one more than the events. */
  events: readonly string[];
  states: readonly string[];
}

/** Prints the summary alone: `print.css` goes by the mark. */
function printIt() {
  const { dataset } = document.documentElement;
  dataset.summary = '';
  print();
  delete dataset.summary;
}

/** At the end: what was done, and what it would have meant for real. */
export function Summary({ flow, events, states }: Props) {
  const done = events.flatMap((token, index) => {
    const screen = flow.screens[states[index] ?? ''];
    const button = screen?.buttons.find(({ send }) => send === token.split(':')[0]);
    return screen && button ? [{ heading: screen.heading, label: button.label }] : [];
  });
  const real = flow.screens[states.at(-1) ?? '']?.real ?? [];
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
        <ol>
          {done.map(({ heading, label }, index) => (
            <li key={index}>
              {heading} → <b>{label}</b>
            </li>
          ))}
        </ol>
      </details>
      <button type="button" className="summary-print" onClick={printIt}>
        {flow.words['summary.print']}
      </button>
    </div>
  );
}
