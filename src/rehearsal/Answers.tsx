import type { Answer } from './answers.ts';

interface Props {
  answers: readonly Answer[];
  /** What the button is called that goes back to an answer. */
  change: string;
  onChange: (index: number) => void;
}

/** What was done so far, each answer to be changed. */
export function Answers({ answers, change, onChange }: Props) {
  return (
    <ol className="answers">
      {answers.map(({ heading, label }, index) => (
        <li key={index}>
          {heading} → <b>{label}</b>{' '}
          <button
            type="button"
            data-change={index}
            aria-label={`${change}: ${heading}`}
            onClick={() => onChange(index)}
          >
            {change}
          </button>
        </li>
      ))}
    </ol>
  );
}
