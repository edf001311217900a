import { fill } from '../i18n/fill.ts';
import { allOf } from '../i18n/lists.ts';
import { controlsOf } from '../practice/events.ts';
import type { LocalButton, LocalFlow, LocalScreen } from '../wording/contract.ts';

/** The control of a screen that sends a token, and the row that it stands in. */
export function controlOf(screen: LocalScreen, token: string): { button?: LocalButton; row?: string } {
  const [type] = token.split(':');
  const button = controlsOf(screen).find(({ send }) => send === type);
  const row = screen.table?.rows.find(({ control }) => control !== undefined && control === button);
  return { button, row: row?.called.text };
}

/** What a token takes in the fields of a screen, in sentences: what is typed, what is chosen, what is ticked. */
function fieldsIn({ locale, words }: LocalFlow, screen: LocalScreen, button: LocalButton, token: string) {
  const readings = token.split(':').slice(1);
  const typed: string[] = [];
  const others = (button.with ?? []).map((field, index) => {
    const { called, kind, options } = screen.fields.find(({ name }) => name === field) ?? {};
    const name = called?.text ?? '';
    const option = options?.find(({ value }) => value === readings[index]);
    if (option) return fill(words['tell.choose'], { name, value: option.called.text });
    if (kind === 'tick') return readings[index] === 'yes' ? fill(words['tell.tick'], { name }) : '';
    typed.push(fill(words['tell.field'], { name }));
    return '';
  });
  return (typed[0] ? fill(words['tell.fill'], { fields: allOf(locale, typed) }) : '') + others.join('');
}

/**
 * Says what to press, by its name and place, as a colleague beside the reader would.
 *
 * @param token what is to be played
 */
export function tell(flow: LocalFlow, screen: LocalScreen, token: string): string {
  const { button, row } = controlOf(screen, token);
  if (!button) return '';
  const control = button.called.text;
  const { words } = flow;
  const place = button.to?.split(':')[0] as 'menu' | 'gear' | undefined;
  if (place) return fill(words[`tell.${place}`], { path: control });
  if (row !== undefined && row !== control) return fill(words['tell.row'], { row, control });
  const fields = fieldsIn(flow, screen, button, token);
  if (fields) return fields + fill(words['tell.then'], { control });
  return fill(button.device ? words['tell.device'] : words['tell.press'], { control });
}
