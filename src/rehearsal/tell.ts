import { allOf } from '../i18n/lists.ts';
import { controlsOf } from '../practice/events.ts';
import type { LocalButton, LocalFlow, LocalScreen } from '../wording/contract.ts';

/** Fills `{name}` of a text; what is filled in is never read as a pattern. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The control of a screen that sends a token, and the row that it stands in. */
export function controlOf(screen: LocalScreen, token: string): { button?: LocalButton; row?: string } {
  const [type] = token.split(':');
  const button = controlsOf(screen).find(({ send }) => send === type);
  const row = screen.table?.rows.find(({ control }) => control !== undefined && control === button);
  return { ...(button && { button }), ...(row && { row: row.called.text }) };
}

/** What a token fills into the fields of a screen, in words: their names, and what is chosen where one chooses. */
function fieldsIn(flow: LocalFlow, screen: LocalScreen, button: LocalButton, token: string): string[] {
  const readings = token.split(':').slice(1);
  return (button.with ?? []).flatMap((name, index) => {
    const field = screen.fields.find((one) => one.name === name);
    if (!field) return [];
    const option = field.options?.find(({ value }) => value === readings[index]);
    return option
      ? [fillIn(flow.words['tell.choose'], { name: field.called.text, value: option.called.text })]
      : [field.called.text];
  });
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
  if (button.to?.startsWith('menu:')) return fillIn(words['tell.menu'], { path: control });
  if (button.to?.startsWith('gear:')) return fillIn(words['tell.gear'], { path: control });
  if (row !== undefined && row !== control) return fillIn(words['tell.row'], { row, control });
  const fields = fieldsIn(flow, screen, button, token);
  if (fields.length > 0) {
    return fillIn(words['tell.fill'], { fields: allOf(flow.locale, fields), control });
  }
  return fillIn(button.device ? words['tell.device'] : words['tell.press'], { control });
}
