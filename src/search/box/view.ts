import { fill } from '../../i18n/fill.ts';
import { type Filter, filterNames, type SearchFile } from '../contract.ts';
import type { Answer, Hit, Reading } from '../ranking/index.ts';
import { isChinesePage, make, marked } from './elements.ts';

/** What the parts of the box need to draw themselves. */
export interface Frame {
  words: SearchFile['words'];
  /** The site's home, and the search page of this language. */
  base: string;
  page: string;
}

/** A text of the box. */
export const say = ({ words }: Frame, key: string, values: Record<string, string> = {}) =>
  fill(words[key] ?? key, values);

/** Something that can be chosen with the arrows. */
function option(href: string, ...children: (Node | string)[]): HTMLAnchorElement {
  return make(
    'a',
    { role: 'option', class: 'search-option', href, tabindex: '-1', 'aria-selected': 'false' },
    ...children,
  );
}

/** A hit: what it is, where it is, and what it says. */
export function hitOption(hit: Hit, frame: Frame): HTMLAnchorElement {
  const { kind } = hit.record;
  const element = option(
    frame.base + hit.url,
    make('span', { class: 'search-hit-title' }, ...marked(hit.title)),
    make(
      'span',
      { class: 'search-hit-where' },
      make('span', { class: 'search-kind' }, say(frame, `kind.${kind}`)),
      ...(hit.page ? [' ', hit.page] : []),
    ),
    ...(hit.excerpt.length > 0 ? [make('span', { class: 'search-hit-text' }, ...marked(hit.excerpt))] : []),
  );
  element.dataset.kind = kind;
  return element;
}

/** The list that the arrows move in. */
export function listbox(label: string, options: readonly HTMLElement[]): HTMLDivElement {
  return make('div', { role: 'listbox', class: 'search-list', 'aria-label': label }, ...options);
}

/** What stands there before anything is typed: searches of before, and what is likely to be looked for. */
export function beforeSearch(
  recent: readonly string[],
  likely: readonly { url: string; title: string }[],
  frame: Frame,
  forget: () => void,
): HTMLElement[] {
  const group = (name: 'recent' | 'likely', options: readonly HTMLElement[]) => {
    const title = say(frame, name);
    return make(
      'div',
      { role: 'group', 'aria-label': title, 'data-group': name },
      make('p', { class: 'search-part-title', 'aria-hidden': 'true' }, title),
      ...options,
    );
  };
  const searches = recent.map((query) => {
    const element = option(`${frame.page}?q=${encodeURIComponent(query)}`, query);
    element.dataset.recent = query;
    return element;
  });
  const tasks = likely.map(({ url, title }) => option(frame.base + url, title));
  const clear = make('button', { type: 'button', class: 'quiet search-clear' }, say(frame, 'clear'));
  clear.addEventListener('click', forget);
  const isKept = recent.length > 0;
  return [
    listbox(say(frame, 'results'), [...(isKept ? [group('recent', searches)] : []), group('likely', tasks)]),
    ...(isKept ? [clear] : []),
  ];
}

/** A heading with what stands below it. */
function part(title: string, ...children: Node[]): HTMLDivElement {
  return make('div', { class: 'search-part' }, make('p', { class: 'search-part-title' }, title), ...children);
}

/** The kinds to narrow the search to, each with its number of hits. */
export function filters(
  answer: Answer,
  chosen: Filter | undefined,
  frame: Frame,
  choose: (filter?: Filter) => void,
) {
  const all = Object.values(answer.counts).reduce((sum, count) => sum + count, 0);
  const button = (filter: Filter | undefined, count: number) => {
    const name = say(frame, filter ? `filter.${filter}` : 'filter.all');
    const element = make(
      'button',
      {
        type: 'button',
        class: 'search-filter',
        'aria-pressed': String(filter === chosen),
        'data-filter': filter ?? 'all',
      },
      `${name} `,
      make('span', { class: 'search-filter-count' }, String(count)),
    );
    element.disabled = count === 0 && filter !== chosen;
    element.addEventListener('click', () => choose(filter));
    return element;
  };
  return make(
    'div',
    { class: 'search-filters', role: 'group', 'aria-label': say(frame, 'filter') },
    button(undefined, all),
    ...filterNames().map((filter) => button(filter, answer.counts[filter])),
  );
}

/** What stands between two sentences. */
export const gap = (): string => (isChinesePage() ? '' : ' ');

/** How the query was read, in a sentence each. */
export function readings(of: readonly Reading[], frame: Frame): string {
  return [...new Set(of.map(({ kind, from, to }) => say(frame, kind, { from, to })))].join(gap());
}

/** What helps on when nothing was found: names that look like it, the other languages, the guides. */
export function nothing(
  answer: Answer,
  file: SearchFile,
  frame: Frame,
  search: (query: string) => void,
  withGuides: boolean,
): Node[] {
  const near = answer.nearest.map((name) => {
    const button = make('button', { type: 'button', class: 'search-near' }, name);
    button.addEventListener('click', () => search(name));
    return button;
  });
  const link = (href: string, text: string, lang?: string) =>
    make('li', {}, make('a', { href, lang, hreflang: lang }, text));
  const query = `?q=${encodeURIComponent(answer.query)}`;
  return [
    ...(near.length > 0 ? [part(say(frame, 'nearest'), make('p', { class: 'search-nears' }, ...near))] : []),
    part(
      say(frame, 'elsewhere'),
      make(
        'ul',
        {},
        ...Object.entries(file.languages).map(([tag, name]) =>
          link(`${frame.base}${tag}/search/${query}`, name, tag),
        ),
      ),
    ),
    ...(withGuides
      ? [
          part(
            say(frame, 'guides'),
            make(
              'ul',
              {},
              ...file.pages
                .filter(({ kind }) => kind === 'guide')
                .map(({ url, title }) => link(frame.base + url, title)),
            ),
          ),
        ]
      : []),
  ];
}

/** What the box says about the number of hits; of a filter that lets none through, which it is. */
export const countOf = (total: number, filter: Filter | undefined, frame: Frame): string =>
  total === 0 && filter
    ? say(frame, 'noneOf', { filter: say(frame, `filter.${filter}`) })
    : say(frame, 'count', { n: String(total) });
