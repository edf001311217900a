// The page of what is kept: shows what stands in the browser now, and forgets it.
import { fill } from '../i18n/fill.ts';
import { forget as forgetOffline } from '../offline/panel.ts';
import { PREFIX, STORAGE } from '../site/keys.ts';

const rows = [...document.querySelectorAll<HTMLElement>('tr[data-kept]')];
const status = document.querySelector<HTMLElement>('[data-forgotten]');

/** A value as long as a line: whoever wants more has the browser's own tools. */
const MOST_CHARACTERS = 80;

/** Where storage is switched off, some browsers throw, and others give `null`. */
const stores = (): Storage[] => {
  try {
    return [localStorage, sessionStorage].filter(Boolean);
  } catch {
    return [];
  }
};

/** What the row of a key holds: `pcg:theme` that one, `pcg:rehearsal:*` all that begin so, `pcg:*` all others. */
const holds = (row: HTMLElement, key: string) => {
  const wanted = row.dataset.kept ?? '';
  return wanted.endsWith('*') ? key.startsWith(wanted.slice(0, -1)) : key === wanted;
};

/** Everything of ours in the browser, each with the first row that claims it. */
function found() {
  return stores().flatMap((store) =>
    Object.keys(store)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => ({ store, key, row: rows.find((row) => holds(row, key)) })),
  );
}

function show(): void {
  const all = found();
  for (const row of rows) {
    const mine = all.filter((one) => one.row === row);
    const lines = mine.map(({ store, key }) => {
      const value = store.getItem(key) ?? '';
      const short = value.length > MOST_CHARACTERS ? `${value.slice(0, MOST_CHARACTERS)}…` : value;
      return row.dataset.kept?.endsWith('*') ? `${key.slice(row.dataset.kept.length - 1)} = ${short}` : short;
    });
    const now = row.querySelector('[data-now]');
    if (now) now.textContent = lines.join('\n') || (status?.dataset.nothing ?? '');
    row.toggleAttribute('data-empty', mine.length === 0);
    const button = row.querySelector<HTMLElement>('[data-forget]');
    if (button) button.hidden = mine.length === 0;
  }
  // Leftovers have a row only when there are any.
  const rest = rows.at(-1);
  if (rest) rest.hidden = rest.hasAttribute('data-empty');
}

/** Forgets what a row holds, or everything. */
function forget(row?: HTMLElement): boolean {
  try {
    for (const one of found()) if (!row || one.row === row) one.store.removeItem(one.key);
    // Other tabs hear of a company that is forgotten, and forget what is under way in them: also where none was kept.
    const [shared] = row ? [] : stores();
    shared?.setItem(STORAGE.practice, '');
    shared?.removeItem(STORAGE.practice);
  } catch {
    return false;
  }
  return found().every((one) => row && one.row !== row);
}

const say = (text: string | undefined) => {
  if (status) status.textContent = text ?? '';
};

document.addEventListener('click', async ({ target }) => {
  const button =
    target instanceof Element ? target.closest<HTMLElement>('[data-forget], [data-forget-all]') : null;
  if (!button || !status) return;
  const row = button.closest<HTMLElement>('tr') ?? undefined;
  let done = forget(row);
  // As if another tab had forgotten it: whatever the page still holds of it follows, and this table too.
  dispatchEvent(new StorageEvent('storage'));
  if (!row) {
    // The files for reading offline are kept too, by another part of the browser, which can take its time.
    try {
      await forgetOffline();
    } catch {
      done = false;
    }
  }
  const one = fill(status.dataset.one ?? '', { what: row?.dataset.what ?? '' });
  say(done ? (row ? one : status.dataset.all) : status.dataset.failed);
  // The row's button is gone with what it deleted. No other button takes the focus: a key that is held would press it;
  // nor does what is announced: it would be read twice.
  if (button.hidden) {
    const next = row?.hidden ? row.closest<HTMLElement>('.table') : row?.querySelector('th');
    // The table around takes the focus by itself, for it scrolls.
    if (next && !next.hasAttribute('tabindex')) next.tabIndex = -1;
    next?.focus({ preventScroll: true });
  }
});

addEventListener('storage', show);
addEventListener('pageshow', show);
show();
