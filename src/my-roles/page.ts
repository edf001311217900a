// What the roles page does beyond its badges: filters, the task that a link names, and links to the page. The message
// to an admin is loaded when the reader turns to it.
import { freshPage } from '../browser/fresh-page.ts';
import { fill } from '../i18n/fill.ts';

const filters = [...document.querySelectorAll<HTMLSelectElement>('[data-filter]')];
const rows = [...document.querySelectorAll<HTMLElement>('.task')];

const status = document.querySelector<HTMLElement>('[data-tasks-left]');

/** Keeps the filters with this entry of the history: for a reload, and for Back and Forward. */
const keep = () => history.replaceState({ ...history.state, filters: filters.map(({ value }) => value) }, '');
filters.forEach((one, at) => {
  one.value ||= history.state?.filters?.[at] ?? '';
  // What the list no longer offers would leave it empty.
  one.selectedIndex = Math.max(one.selectedIndex, 0);
});

/**
 * Hides the rows that do not fit, and says how many are left; the stylesheet hides a section without rows.
 *
 * @param isAsked whether the reader has just chosen: the same number is told again then
 */
function filter(isAsked: boolean) {
  const [job, verdict] = filters.map(({ value }) => value);
  for (const row of rows) {
    const answer = row.dataset.verdict ?? 'unknown';
    const ofJob = !job || row.closest<HTMLElement>('[data-job]')?.dataset.job === job;
    const fits = !verdict || answer === 'unknown' || answer.startsWith('yes') === (verdict === 'yes');
    row.hidden = !ofJob || !fits;
  }
  // Nothing is said before something was chosen.
  if (!status || !(job || verdict || status.textContent)) return;
  const left = rows.filter(({ hidden }) => !hidden).length;
  const { tasksLeft = '', noneLeft = '' } = status.dataset;
  const told = left > 0 ? fill(tasksLeft, { n: left }) : noneLeft;
  if (isAsked || status.textContent !== told) status.replaceChildren(told);
}

/** Gives up the filters where they hide the task that a link names, by the id of its heading. */
function lift(id = ''): HTMLElement | null | undefined {
  const row = document.getElementById(id)?.closest<HTMLElement>('.task');
  if (row?.hidden) {
    for (const one of filters) one.value = '';
    keep();
    filter(false);
  }
  return row;
}

const followHash = () => lift(location.hash.slice(1))?.scrollIntoView();

const choice = document.querySelector<HTMLSelectElement>('[data-ask-task]');
type Late = typeof import('./late.ts').actions;

/** What was last asked of the part that is loaded on demand, to be tried again. */
let last: [pressed: Element, name: keyof Late];

/** Does something with the part that is loaded on demand; where it does not come, says so beside what was pressed. */
async function later(pressed: Element, name: keyof Late) {
  const failed = pressed.closest('[data-late]')?.querySelector<HTMLElement>('[data-load-failed]');
  last = [pressed, name];
  let failure = false;
  try {
    await (await import('./late.ts')).actions[name](pressed);
  } catch {
    failure = true;
  }
  if (failed) failed.hidden = !failure;
  return !failure;
}

/** Tries once more, by a fresh page if need be, which learns from its address what was chosen. */
async function again() {
  if (await later(...last)) return;
  const here = new URL(location.href);
  if (choice?.value) here.searchParams.set('task', choice.value);
  history.replaceState(history.state, '', here);
  await freshPage();
}

const ask = () => {
  if (choice) void later(choice, 'write');
};

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  // Pressed once more, a link to a task changes no address.
  lift(target.closest('a')?.hash.slice(1));
  const pressed = target.closest<HTMLElement>('[data-do]');
  const name = pressed?.dataset.do;
  if (name === 'again') void again();
  else if (name === 'reload') location.reload();
  else if (pressed && name) void later(pressed, name as keyof Late);
});
for (const one of filters)
  one.addEventListener('change', () => {
    keep();
    filter(true);
  });
document.getElementById('ask')?.addEventListener('change', ask);
document.addEventListener('roles', () => {
  filter(false);
  // The message says what the reader holds.
  if (choice?.value) ask();
});
addEventListener('hashchange', followHash);
// Chosen by a reader who was faster than this script.
if (filters.some(({ value }) => value)) keep();
filter(false);
followHash();

// What a program glued to the link is no part of it.
const [wanted = ''] = /^[\w.]*\w/.exec(new URLSearchParams(location.search).get('task') ?? '') ?? [];
const row = document.getElementById(`task-${wanted}`)?.closest<HTMLElement>('.task');
if (row) {
  // A filter that hides it was set by a reader who was faster than this script, or before a reload: it stays.
  row.dataset.wanted = '';
  if (!location.hash) row.scrollIntoView({ block: 'center' });
  // For some tasks nobody needs to be asked, or nobody can do them any more: they are not in the list.
  if (choice) {
    choice.value = wanted;
    choice.selectedIndex = Math.max(choice.selectedIndex, 0);
  }
}
// Chosen by the link, by a reader who was faster than this script, or before the page was loaded anew.
if (choice?.value) ask();
