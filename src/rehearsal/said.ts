import { fill } from '../i18n/fill.ts';
import { allOf } from '../i18n/lists.ts';
import { today } from '../practice/calendar.ts';
import { isOver } from '../practice/kinds-of-state.ts';
import type { Session } from '../practice/session.ts';
import { GO_ON } from '../practice/vocabulary.ts';
import type { Stage } from './context.ts';
import { controlOf } from './tell.ts';
import { dayIn } from './use-shown.ts';

/** What is to be told of the last move, in words; nothing where nothing is. */
export function saidIn(
  { flow, nameOf }: Pick<Stage, 'flow' | 'nameOf'>,
  { said, log, states, snapshot }: Session,
): string | undefined {
  const { words } = flow;
  if (!said) {
    // Who goes on as another must know it: the refusal was about the roles.
    const { roles } = snapshot.context;
    const isRefusal = flow.screens[states.at(-2) ?? '']?.readOn !== undefined;
    return isRefusal && log.events.at(-1) === GO_ON && !isOver(snapshot)
      ? fill(words['said.goneOn'], {
          roles: allOf(flow.locale, roles.map(nameOf)),
        })
      : undefined;
  }
  if (said.what === 'otherScenario') return fill(words['said.otherScenario'], { scenario: said.scenario });
  if (said.what === 'later')
    return fill(words['name.with'], {
      name: words['company.day'],
      what: dayIn(flow.locale, today(snapshot.context.account)),
    });
  if (said.what !== 'fell') return words[`said.${said.what}`];
  const lost = said.lost.map(({ state, token }) => {
    const screen = flow.screens[state];
    const control = screen && controlOf(screen, token).button?.called.text;
    return fill(words['tell.field'], { name: `${screen?.heading} → ${control}` });
  });
  return fill(words['said.fell'], { lost: allOf(flow.locale, lost) });
}
