import { type FieldError, readField } from '../practice/fields.ts';
import type { LocalButton, LocalScreen } from '../wording/contract.ts';

/** What was typed into a field, or chosen in it. */
function typedInto(form: HTMLElement, name: string): string {
  const found = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[data-field="${name}"]`)];
  const [first] = found;
  if (first instanceof HTMLInputElement && ['radio', 'checkbox'].includes(first.type))
    return found.find((one) => one instanceof HTMLInputElement && one.checked)?.value ?? '';
  return first?.value ?? '';
}

/**
 * Reads the fields that go with a control: the only place where what was typed is looked at.
 *
 * @returns the token to play, or why each field that cannot be read cannot
 */
export function readFields(
  form: HTMLElement,
  screen: LocalScreen,
  { send, with: names = [] }: LocalButton,
): { token: string } | { errors: Record<string, FieldError> } {
  const errors: Record<string, FieldError> = {};
  const token = [send];
  for (const name of names) {
    const field = screen.fields.find((one) => one.name === name);
    if (!field) continue;
    const reading = readField(field.kind, typedInto(form, name));
    if ('error' in reading) errors[name] = reading.error;
    else token.push(reading.value);
  }
  return Object.keys(errors).length > 0 ? { errors } : { token: token.join(':') };
}
