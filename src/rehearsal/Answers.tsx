import { fill } from '../i18n/fill.ts';
import { controlsOf } from '../practice/events.ts';
import { answersOf } from '../practice/session.ts';
import { LEAVE } from '../practice/vocabulary.ts';
import type { LocalScreen } from '../wording/contract.ts';
import { useStage } from './context.ts';
import { controlOf } from './tell.ts';

/** What was done so far. Where there was something to choose, the answer can be changed. */
export function Answers({ onChange }: { onChange: (answer: number) => void }) {
  const { flow, session } = useStage();
  return (
    <ol className="answers">
      {answersOf(session).map(({ state, token }, index) => {
        const screen = flow.screens[state];
        const { button } = screen ? controlOf(screen, token) : {};
        const isChoice = screen !== undefined && hasChoice(screen);
        return (
          <li key={`${index} ${state}`}>
            {screen?.heading}
            <span className="visually-hidden">:</span> <span aria-hidden="true">→</span>{' '}
            <b>{button?.called.text}</b>{' '}
            {isChoice && (
              <button
                type="button"
                data-change={index}
                aria-label={fill(flow.words['name.with'], {
                  name: flow.words['coach.change'],
                  what: screen.heading,
                })}
                onClick={() => onChange(index)}
              >
                {flow.words['coach.change']}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Whether a screen lets one choose between ways that go on: stopping is none, nor is a single button. */
function hasChoice(screen: LocalScreen): boolean {
  const onward = controlsOf(screen).filter(({ send }) => send !== LEAVE);
  return onward.length > 1 || screen.fields.some(({ options, kind }) => options || kind === 'tick');
}
