// What the roles page loads when the reader turns to it: the message to an admin, in the languages chosen and for the
// roles that the page answers for, and copying.
import { allOf } from '../i18n/lists.ts';
import type { Role } from '../roles/roles.ts';
import { PATIENCE_S } from '../site/patience.ts';
import type { Messages } from './messages.ts';

const choice = document.querySelector<HTMLSelectElement>('[data-ask-task]');
const language = document.querySelector<HTMLSelectElement>('[data-ask-language]');
const field = document.querySelector<HTMLTextAreaElement>('[data-ask-text]');
const copy = document.querySelector<HTMLButtonElement>('[data-do="message"]');
/** Where the answer to a press of a button stands. */
const statusOf = (button: Element) => button.parentElement?.querySelector<HTMLElement>('[role="status"]');

/** What was loaded already, by address. */
const loaded = new Map<string, Messages>();
let turn = 0;

async function load(address: string): Promise<Messages> {
  const known = loaded.get(address);
  if (known) return known;
  const response = await fetch(address, { signal: AbortSignal.timeout?.(PATIENCE_S * 1000) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const messages = (await response.json()) as Messages;
  loaded.set(address, messages);
  return messages;
}

/** The roles that this page answers for: the reader's own, or those of a link. */
const heldRoles = () =>
  [...document.querySelectorAll<HTMLInputElement>('.role-picker[data-long] :checked')].map(
    ({ value }) => value as Role,
  );

/** @param address of the messages: they lie beside the roles page of their language */
function compose(
  { locale, hold, holdNothing, roles, tasks }: Messages,
  address: string,
  task: string,
): string {
  const url = new URL('.', new URL(address, location.href));
  url.searchParams.set('task', task);
  const held = heldRoles();
  const names = allOf(
    locale,
    held.map((role) => roles[role]),
  );
  const [toHold = '', toLink = '', rest = ''] = tasks[task as keyof typeof tasks] ?? [];
  return toHold + (held.length > 0 ? hold.join(names) : holdNothing) + toLink + url.href + rest;
}

/**
 * Writes the message anew, or takes it away where no task is chosen.
 *
 * @throws when it cannot be loaded; the field is then empty
 */
async function write(): Promise<void> {
  if (!choice || !language || !field || !copy) return;
  // What is open to everyone needs no message, and is not in the list.
  if (choice.selectedIndex < 0) choice.selectedIndex = 0;
  const task = choice.value;
  turn += 1;
  const mine = turn;
  // What still stands there is of another choice.
  copy.disabled = true;
  const show = (text: string) => {
    field.value = text;
    copy.disabled = text === '';
    statusOf(copy)?.replaceChildren();
  };
  if (task === '') return show('');
  try {
    const addresses = language.value.split(' ');
    const texts = await Promise.all(addresses.map(load));
    // A slow answer to an earlier choice is dropped.
    if (mine === turn) show(texts.map((one, at) => compose(one, addresses[at] ?? '', task)).join('\n\n\n'));
  } catch (error) {
    if (mine !== turn) return;
    show('');
    throw error;
  }
}

async function copyText(text: string, button: Element, byHand?: () => void) {
  const status = statusOf(button);
  let said = status?.dataset.copied;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    byHand?.();
    said = status?.dataset.failed ?? text;
  }
  if (status) status.textContent = said ?? '';
}

/** What the page asks for, by the `data-do` of what is pressed. */
export const actions = {
  write,
  /** Copies the message, or marks it to be copied by hand. */
  message: (button: Element) => copyText(field?.value ?? '', button, () => field?.select()),
  /** Copies the address of this page as it shows the picked roles, or shows it where copying is not possible. */
  link(button: Element) {
    const url = new URL(location.pathname, location.href);
    const held = heldRoles();
    if (held.length > 0) url.searchParams.set('roles', held.join(','));
    // Commas are fine in a query, and easier to read.
    return copyText(url.href.replaceAll('%2C', ','), button);
  },
  print: () => print(),
} satisfies Record<string, (pressed: Element) => unknown>;
