import { type Found, load, search } from './pagefind.ts';

/** Builds a result from text alone: nothing that was typed or found is ever read as markup. */
function resultItem({ title, url, excerpt, sections }: Found): HTMLLIElement {
  const item = document.createElement('li');
  item.append(link('search-page', title, url));
  if (sections.length === 0) item.append(marked(excerpt));
  for (const section of sections)
    item.append(link('search-section', section.title, section.url), marked(section.excerpt));
  return item;
}

function link(className: string, text: string, url: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.className = className;
  element.href = url;
  element.textContent = text;
  return element;
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };

/** An excerpt with its marks and without any other markup. */
function marked(excerpt: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  for (const [index, part] of excerpt.split(/<\/?mark>/).entries()) {
    const text = part.replace(/&(\w+|#39);/g, (entity, name) => ENTITIES[name] ?? entity);
    const mark = document.createElement('mark');
    mark.textContent = text;
    paragraph.append(index % 2 === 1 ? mark : text);
  }
  return paragraph;
}

/**
 * Brings a search box to life.
 *
 * @param onQuery called with each query that is searched for
 * @returns sets and searches a query, as if it had been typed
 */
export function enliven(box: HTMLElement, onQuery?: (query: string) => void): (query: string) => void {
  const input = box.querySelector('input');
  const status = box.querySelector<HTMLElement>('[data-search-status]');
  const results = box.querySelector<HTMLElement>('[data-search-results]');
  if (!input || !status || !results) return () => {};
  const { bundle = '', base = '', searching = '', count = '', none = '', unavailable = '' } = box.dataset;

  const run = async () => {
    const query = input.value.trim();
    onQuery?.(query);
    if (!query) {
      status.textContent = '';
      results.replaceChildren();
      return;
    }
    status.textContent ||= searching;
    try {
      const found = await search(await load(bundle, base), query);
      if (!found || input.value.trim() !== query) return;
      results.replaceChildren(...found.map(resultItem));
      status.textContent = found.length
        ? count.replace('{n}', () => String(found.length))
        : none.replace('{query}', () => query);
    } catch {
      results.replaceChildren();
      status.textContent = unavailable;
    }
  };

  // An input method writes letters on the way to Han characters: only what it commits is a query.
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) void run();
  });
  input.addEventListener('compositionend', () => void run());
  input.addEventListener('focus', () => void load(bundle, base).catch(() => {}), { once: true });

  box.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.isComposing) return;
    const stops = [input, ...results.querySelectorAll('a')];
    const next = stops[stops.indexOf(document.activeElement as HTMLInputElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });

  return (query) => {
    input.value = query;
    void run();
  };
}
