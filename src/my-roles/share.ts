// The message to an admin, and links to the roles page.
const message = document.querySelector<HTMLElement>('[data-message]');
const choice = document.querySelector<HTMLSelectElement>('[data-ask-task]');
const field = document.querySelector<HTMLTextAreaElement>('[data-ask-text]');

/** The address of this page with some parameters and none of the present ones. */
function address(parameters: Record<string, string>): string {
  const url = new URL(location.pathname, location.href);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  // Commas are fine in a query, and easier to read.
  return url.href.replaceAll('%2C', ',');
}

/** Writes the message for a task, or takes it away where there is none to write. */
export function write(task: string): void {
  const row = [...document.querySelectorAll<HTMLElement>('.task')].find((one) => one.dataset.task === task);
  if (!field || !message || !choice) return;
  choice.value = task;
  const known = row !== undefined && choice.selectedIndex > 0;
  const copy = message.querySelector<HTMLButtonElement>('[data-do="message"]');
  if (copy) copy.disabled = !known;
  if (!known) {
    choice.selectedIndex = 0;
    field.value = '';
    return;
  }
  const values: Record<string, string> = {
    task: row.dataset.name ?? '',
    needs: row.dataset.needs ?? '',
    link: address({ task }),
  };
  field.value = (message.dataset.message ?? '').replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

/** Does what a button says: print, copy the message, or copy a link that shows the picked roles. */
export async function act(button: HTMLElement): Promise<void> {
  const status = button.parentElement?.querySelector<HTMLElement>('[role="status"]');
  if (button.dataset.do === 'print') return print();
  const held = [...document.querySelectorAll<HTMLInputElement>('.role-picker[data-long] :checked')];
  const text =
    button.dataset.do === 'message'
      ? (field?.value ?? '')
      : address(held.length > 0 ? { roles: held.map(({ value }) => value).join(',') } : {});
  let said = status?.dataset.copied;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (button.dataset.do === 'message') field?.select();
    said = button.dataset.do === 'message' ? status?.dataset.failed : text;
  }
  if (status) status.textContent = said ?? '';
}
