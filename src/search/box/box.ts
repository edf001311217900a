import { type Filter, mendingFile } from '../contract.ts';
import { type Answer, type AnswerOptions, answer, type Index, layIndex } from '../ranking/index.ts';
import type { Site } from '../search.ts';
import { announce } from './announce.ts';
import { comboboxOf } from './combobox.ts';
import { make, voiced } from './elements.ts';
import { likely } from './likely.ts';
import { loadFile, loadMending } from './load.ts';
import { forgetSearches, keepSearch, recentSearches } from './recent.ts';
import {
  beforeSearch,
  countOf,
  type Frame,
  filters,
  gap,
  hitOption,
  listbox,
  nothing,
  readings,
  say,
} from './view.ts';

/** What the place that holds a box wants to know and can do. */
export interface Surface {
  /** Called with each query that is searched for. */
  onQuery?: (query: string) => void;
  /** Closes the place; absent where it cannot be closed. */
  close?: () => void;
}

/** As many hits as fit, and as many as are added with each "more". */
const FIRST_HITS = 8;
const MORE_HITS = 12;

/** A reader who waits as long has typed a word. */
const PAUSE_MS = 150;

/** Brings a search box to life. */
export function bringToLife(box: HTMLElement, { onQuery, close }: Surface): void {
  const input = box.querySelector('input');
  const form = box.querySelector('form');
  const status = box.querySelector<HTMLElement>('[data-search-status]');
  const results = box.querySelector<HTMLElement>('[data-search-results]');
  if (!input || !form || !status || !results) return;
  const { index: address = '', searching = '', retry = '', recent: key = '' } = box.dataset;

  announce(status);
  // The way home from the page. The page for reports has the same line: shared, it would be a file more for every search.
  const base = new URL(box.dataset.base ?? '/', location.href).pathname;

  let index: Index | undefined;
  let deep: Site | undefined;
  /** Counts the answers that were asked for: only the last is shown. */
  let asked = 0;
  let filter: Filter | undefined;
  let most = FIRST_HITS;
  let shown = '';
  /** Whether an input method has the letters of the field; also when the records come meanwhile. */
  let composing = false;
  /** Whether what stands there answers what was typed before. */
  let stale = false;
  /** Whether the index has learned to mend what was mistyped, or never will. */
  let learned = false;

  const options = () => ({ filter, most, open: true });
  const frame = (of: Index): Frame => ({ words: of.file.words, base, page: form.action });
  const { show, choose, chosen } = comboboxOf(input, results);

  /** Answers once more, after a control that the answer may take away. */
  const again = () => {
    input.focus();
    run();
  };

  const searchFor = (query: string) => {
    input.value = query;
    again();
  };

  const showBefore = ({ file }: Index, of: Frame) => {
    status.textContent = '';
    const tasks = likely(file, base, location.pathname);
    show(
      ...beforeSearch(recentSearches(key), tasks, of, () => {
        forgetSearches(key);
        again();
      }),
    );
  };

  const showAnswer = (found: Answer, now: Index) => {
    const of = frame(now);
    if (Object.values(found.counts).every((count) => count === 0)) {
      status.replaceChildren(...voiced(say(of, 'none', { query: found.query })));
      show(...nothing(found, now.file, of, searchFor, close !== undefined));
      return;
    }
    const read = readings(found.readings, of);
    status.replaceChildren(
      countOf(found.total, filter, of),
      ...(read ? [gap(), make('span', { class: 'search-read' }, read)] : []),
    );
    const more = make('button', { type: 'button', class: 'quiet search-more' }, say(of, 'more'));
    more.addEventListener('click', () => {
      const at = found.hits.length;
      most += MORE_HITS;
      run();
      input.focus();
      choose(at);
    });
    show(
      filters(found, filter, of, (wanted) => {
        filter = wanted;
        most = FIRST_HITS;
        run();
        results.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
      }),
      // An empty list would be one that opens on nothing.
      ...(found.total > 0
        ? [
            listbox(
              say(of, 'results'),
              found.hits.map((hit) => hitOption(hit, of)),
            ),
          ]
        : []),
      ...(found.total > found.hits.length ? [more] : []),
    );
    // Where the page would be scrolled by it, the reader has not asked for that.
    if (found.total > 0) choose(0, false);
  };

  const showUnavailable = () => {
    status.textContent = '';
    box.dataset.failed = '';
    const button = make('button', { type: 'button', class: 'solid' }, retry);
    button.addEventListener('click', again);
    const leave = make('a', { href: form.action }, box.dataset.page ?? '');
    show(make('p', { class: 'search-failed' }, button, ' ', ...(close ? [leave] : [])));
  };

  /** What the records answer stands there already, and stays. Some browsers ask no second time on a page. */
  const showIncomplete = (typed: string, of: Index) => {
    results.removeAttribute('aria-busy');
    status.append(gap(), say(frame(of), 'incomplete'));
    const fresh = `${form.action}?${new URLSearchParams({ q: typed })}`;
    results.append(make('p', { class: 'search-failed' }, make('a', { href: fresh }, retry)));
  };

  const busy = () => {
    status.textContent = searching;
    results.setAttribute('aria-busy', 'true');
  };

  /** Answers what stands in the field. */
  const run = (): void => {
    const typed = input.value;
    stale = false;
    delete box.dataset.failed;
    if (!index) {
      busy();
      loadFile(address)
        .then((file) => {
          if (index) return;
          index = layIndex(file);
          run();
          learn(index);
        })
        .catch(showUnavailable);
      return;
    }
    if (typed.trim() !== shown.trim()) most = FIRST_HITS;
    shown = typed;
    asked += 1;
    if (!composing) onQuery?.(typed.trim());
    if (typed.trim() === '') {
      filter = undefined;
      showBefore(index, frame(index));
      return;
    }
    const found = answer(typed, index, options());
    // Letters on the way to Han characters often lead nowhere: what was there stays until they are a word. And who
    // mistyped is not told that nothing is there before that could be mended.
    if (found.total === 0 && (composing || !learned)) {
      stale = !composing;
      if (!learned) busy();
      return;
    }
    showAnswer(found, index);
    if (index.file.fullText) deepen(typed, index, options());
  };

  /** Draws under a reader who may be in the middle of what stands there. */
  const redraw = (draw: () => void) =>
    import('./stay.ts').then(({ stay }) => stay(input, results, choose, draw), draw);

  /** Learns to mend what was mistyped, which the first answer did not wait for; where that says more, it is shown. */
  const learn = async (of: Index): Promise<void> => {
    const said = () => JSON.stringify(answer(shown, of, options()));
    const sent = loadMending(base + mendingFile(of.file.locale));
    let changed = false;
    try {
      const { mend } = await import('../ranking/open.ts');
      const more = await sent;
      const before = said();
      mend(of, more);
      changed = said() !== before;
    } catch {
      // What was typed is searched for as it is.
    }
    learned = true;
    if (changed || results.hasAttribute('aria-busy')) redraw(run);
  };

  /** Asks for full text too, once the reader pauses; what stands there dims meanwhile. */
  const deepen = (typed: string, of: Index, asking: AnswerOptions): void => {
    const mine = asked;
    results.setAttribute('aria-busy', 'true');
    setTimeout(async () => {
      if (mine !== asked) return;
      try {
        // Only a large site pays for what asks Pagefind.
        const { ask, openSite } = await import('../search.ts');
        deep ??= openSite(of, base);
        const found = await ask(typed, deep, asking);
        redraw(() => mine === asked && showAnswer(found, of));
      } catch {
        if (mine === asked) showIncomplete(typed, of);
      }
    }, PAUSE_MS);
  };

  for (const change of ['input', 'compositionend'] as const)
    input.addEventListener(change, (event) => {
      composing = (event as InputEvent).isComposing ?? false;
      run();
    });

  form.addEventListener('submit', (event) => {
    // Before the first answer the form goes its own way, to the search page.
    if (!index && close) return;
    event.preventDefault();
    if (!stale) chosen()?.click();
  });

  results.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    const { recent } = link.dataset;
    if (recent !== undefined) {
      event.preventDefault();
      searchFor(recent);
      return;
    }
    keepSearch(key, input.value.trim());
    // A hit on this very page: the dialog has done its work.
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) close?.();
  });

  run();
}
