// What the roles page does beyond its badges: filters, and the task that a link asks for. Links and the message to
// an admin are loaded when the reader turns to them.
const page = document.querySelector<HTMLElement>('[data-roles-page]');
const filters = [...document.querySelectorAll<HTMLSelectElement>('[data-filter]')];
const chosen = (name: string) => filters.find((one) => one.dataset.filter === name)?.value ?? '';

function filter() {
  const [job, verdict] = [chosen('job'), chosen('verdict')];
  let shown = 0;
  for (const section of document.querySelectorAll<HTMLElement>('[data-job]')) {
    let here = 0;
    for (const row of section.querySelectorAll<HTMLElement>('.task')) {
      const answer = row.dataset.verdict ?? 'unknown';
      const may = answer.startsWith('yes') ? 'yes' : 'no';
      row.hidden =
        (job !== '' && job !== section.dataset.job) ||
        (verdict !== '' && answer !== 'unknown' && verdict !== may);
      if (!row.hidden) here += 1;
    }
    section.hidden = here === 0;
    shown += here;
  }
  const empty = document.querySelector<HTMLElement>('[data-empty]');
  if (empty) empty.hidden = shown > 0;
}

const share = () => import('./share.ts');

page?.addEventListener('click', ({ target }) => {
  const pressed = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
  if (pressed) void share().then((actions) => actions.act(pressed));
});
page?.addEventListener('change', ({ target }) => {
  if (filters.includes(target as HTMLSelectElement)) filter();
  else if (target instanceof HTMLSelectElement) void share().then(({ write }) => write(target.value));
});
document.addEventListener('roles', filter);
filter();

const wanted = new URLSearchParams(location.search).get('task');
for (const row of document.querySelectorAll<HTMLElement>('.task')) {
  if (row.dataset.task !== wanted) continue;
  row.dataset.wanted = '';
  if (!location.hash) row.scrollIntoView({ block: 'center' });
  void share().then(({ write }) => write(wanted ?? ''));
}
