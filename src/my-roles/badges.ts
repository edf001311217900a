// My roles on every page: the picker, and the answers of the badges. The words are in the page already; this only
// chooses among them.

import { onChangeElsewhere } from '../browser/storage.ts';
import { fill } from '../i18n/fill.ts';
import { allOf } from '../i18n/lists.ts';
import { idsIn, readStored, writeStored } from '../progress/role-ids.ts';
import { judge, type Rule } from '../roles/judge.ts';
import type { Role } from '../roles/roles.ts';
import { STORAGE } from '../site/keys.ts';

declare global {
  interface DocumentEventMap {
    roles: CustomEvent<readonly Role[]>;
  }
}

const all = <T extends HTMLElement>(selector: string) => [...document.querySelectorAll<T>(selector)];
const dialog = document.querySelector<HTMLDialogElement>('[data-roles-dialog]');
const boxes = all<HTMLInputElement>('[data-role]');
/** The roles that the picker offers, and their names. */
const names = new Map(boxes.map((box) => [box.value, box.parentElement?.textContent?.trim() ?? '']));
/** Those of some ids that are roles, in an order that does not depend on theirs. */
const valid = (ids: readonly string[]) => ids.filter((id) => names.has(id)).sort() as Role[];

const asked = valid(idsIn(new URLSearchParams(location.search).get('roles')));
let mine: readonly Role[] = valid(readStored());
/** The roles that a link asks to show, while they are and are not the reader's own, which are left alone. */
let linked = asked[0] && asked.join() !== mine.join() ? asked : undefined;
/** What the reader picked before this script came. */
const early = boxes.filter((box) => box.checked);

function show(announce: boolean) {
  const held = linked ?? mine;
  /** The tasks of this page, each once, and whether they are open. */
  const tasks = new Map<string | undefined, boolean>();
  for (const element of all('[data-rule]')) {
    const { allowed, missing } = judge(JSON.parse(element.dataset.rule as string) as Rule, held);
    const lacksBeside = missing.length === 1 && missing[0]?.join() === element.dataset.beside;
    element.dataset.verdict = lacksBeside ? 'beside' : allowed;
    const later = element.dataset.ruleToday;
    if (later) element.dataset.verdictToday = judge(JSON.parse(later) as Rule, held).allowed;
    tasks.set(element.dataset.task, allowed.startsWith('yes'));
  }
  for (const box of boxes) box.checked = held.includes(box.value as Role);
  const roles = allOf(
    document.documentElement.lang,
    held.map((id) => names.get(id) ?? ''),
  );
  const open = [...tasks.values()].filter(Boolean).length;
  const values = { roles, yes: open, all: tasks.size };
  const some = roles !== '';
  for (const element of all('[data-roles-mine]')) element.textContent = roles;
  for (const element of all('[data-roles-preset]')) element.hidden = !linked;
  for (const element of all('[data-roles-forget]')) element.hidden = !some;
  document.documentElement.toggleAttribute('data-roles', some);
  const [status] = all('[data-roles-status]');
  const say = (place?: HTMLElement) => fill(place?.dataset[some ? 'some' : 'none'] ?? '', values);
  const said = say(status);
  for (const place of all('[data-roles-count]')) place.textContent = say(place);
  // While the dialog is open, only what stands in it is announced.
  if (announce) for (const place of all('[data-roles-status], [data-roles-said]')) place.textContent = said;
  document.dispatchEvent(new CustomEvent('roles', { detail: held }));
}

function pick(ids: readonly Role[]) {
  linked = undefined;
  mine = ids;
  writeStored(mine);
  show(true);
}

document.addEventListener('change', ({ target }) => {
  const { dataset, value, checked } = target as HTMLInputElement;
  if (dataset.role === undefined) return;
  const others = (linked ?? mine).filter((id) => id !== value);
  const ids = checked ? [...others, value as Role] : others;
  if (!linked) return pick(ids);
  // A link's roles can be tried out; the reader's own change only when asked to.
  linked = ids;
  show(true);
});

document.addEventListener('click', ({ target }) => {
  const pressed = (target as Element).closest<HTMLElement>('[data-roles]');
  switch (pressed?.dataset.roles) {
    case 'open':
      dialog?.showModal();
      break;
    case 'forget':
      pick([]);
      break;
    case 'keep':
      pick(linked ?? mine);
      break;
    case 'own':
      linked = undefined;
      show(true);
  }
  // What is no longer needed is hidden with the focus on it.
  if (pressed?.closest('[hidden]')) boxes[0]?.focus({ preventScroll: true });
});

onChangeElsewhere(STORAGE.roles, () => {
  mine = valid(readStored());
  show(false);
});
show(false);
for (const box of early) if (!box.checked) box.click();
