// The panel of offline reading: says what is kept, and keeps, renews or removes it.
import { fill } from '../i18n/fill.ts';
import { allOf } from '../i18n/lists.ts';
import {
  canKeepOffline,
  type Kept,
  keepOffline,
  keptOffline,
  removeOffline,
  sizeOffline,
  takeUpdate,
} from './registration.ts';

const panel = document.querySelector<HTMLElement>('[data-offline]');
const part = <E extends HTMLElement>(name: string) => panel?.querySelector<E>(`[data-offline-${name}]`);
const on = part<HTMLButtonElement>('on');
const off = part<HTMLButtonElement>('off');
const update = part<HTMLButtonElement>('update');
const state = part('state');
const { locale = '', names = '{}' } = panel?.dataset ?? {};
/** The languages that the site has now. One that is still kept may be gone. */
const named: Record<string, string> = JSON.parse(names);

/** The panel's own words, which came with the page. */
const words = (name: string) => state?.dataset[name] ?? '';
const say = (text: string) => {
  if (state) state.textContent = text;
};

async function describe(locales: readonly string[]): Promise<string> {
  const { files, bytes } = await sizeOffline();
  const languages = allOf(
    locale,
    locales.map((tag) => named[tag] ?? tag),
  );
  const size = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / 1_000_000);
  return fill(words('kept'), { languages, files, size });
}

/** Those of the kept languages that the site has now. */
const shown = (kept: Kept | undefined) => kept?.locales.filter((tag) => named[tag]) ?? [];

/** Whether another tab has kept or removed something since the panel was drawn. */
const isStale = async () => shown(await keptOffline()).join(' ') !== panel?.dataset.kept;

/** Counts what is shown and done: what was begun before the latest has nothing to say any more. */
let latest = 0;

/** Shows what holds now; `said` takes the place of the description. */
async function show(said?: string): Promise<void> {
  latest += 1;
  const mine = latest;
  const kept = await keptOffline();
  if (mine !== latest) return;
  const locales = shown(kept);
  if (on) on.hidden = locales.includes(locale);
  if (off) off.hidden = kept === undefined;
  if (update) update.hidden = !kept?.worker.waiting;
  if (panel) panel.dataset.kept = locales.join(' ');
  const text = said ?? (kept?.worker.waiting ? words('ready') : kept ? await describe(locales) : '');
  // The files take a while to be counted, and longer while another tab keeps or removes some.
  const again = await isStale();
  if (mine !== latest) return;
  if (again) await show(said);
  else say(text);
}

/** Follows what other tabs have done. Where that is nothing, what the last press came to stays there to be read. */
async function follow(): Promise<void> {
  const mine = latest;
  const again = await isStale();
  if (again && mine === latest && ![on, off, update].some((one) => one?.ariaDisabled)) await show();
}

/** Does what a button says; while it is being done, it cannot be pressed again. */
async function act(button: HTMLButtonElement, work: () => Promise<string | undefined>): Promise<void> {
  if (button.ariaDisabled === 'true') return;
  button.ariaDisabled = 'true';
  latest += 1;
  // Whatever fails, the button can be pressed again.
  const said = await work().catch(() => words('failed'));
  await show(said).catch(() => say(words('failed')));
  button.ariaDisabled = null;
  // A button that has gone takes the focus along: its neighbour gets it.
  if (button.hidden) [off, on].find((one) => one && !one.hidden)?.focus();
}

/** Keeps the page's language on this device. */
export async function keep(): Promise<void> {
  if (on)
    await act(on, async () => {
      say(words('working'));
      if (!(await canKeepOffline())) return words('impossible');
      await keepOffline(locale);
      return undefined;
    });
}

/** Forgets what is kept, asked for by another part of the page: the panel says so too. */
export async function forget(): Promise<void> {
  await removeOffline();
  // A site without offline reading has no panel.
  if (panel) await show();
}

off?.addEventListener('click', () =>
  act(off, async () => {
    // It can take its time, in which this is no longer true.
    say('');
    await removeOffline();
    return words('removed');
  }),
);
update?.addEventListener('click', () =>
  act(update, async () => {
    const kept = await keptOffline();
    if (kept) await takeUpdate(kept.worker);
    location.reload();
    return undefined;
  }),
);

if (panel && navigator.serviceWorker) {
  show().catch(() => {});
  document.addEventListener('visibilitychange', () => follow().catch(() => {}));
  addEventListener('pageshow', ({ persisted }) => persisted && follow().catch(() => {}));
}
