/**
 * How a page has a text: to be read; only later, in a dialog, a menu or a message; for screen readers; or for the
 * browser's tab, search engines and shared links.
 */
export type Manner = 'shown' | 'later' | 'aloud' | 'head';

/** A text of a page, as it stands between two tags or in an attribute. */
export interface Run {
  manner: Manner;
  text: string;
  /** The last id before it, as near as an address comes; not those that React gives. */
  after?: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<![^>]*>|<(style|script)\b[^>]*>([\s\S]*?)<\/\1>|<(\/?)([a-z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|[^<]+/gi;
const ATTRIBUTE = /\s(aria-label|alt|title|placeholder|label|content|data-[\w-]+)="([^"]+)"/g;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const STRING = /"(?:[^"\\]|\\.)*"/g;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

const decoded = (html: string) =>
  html.includes('&')
    ? html.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name = '') =>
        code ? String.fromCodePoint(Number(code)) : (NAMED[name] ?? whole),
      )
    : html;

/** What the inside of an element is to its reader; nothing where that is as around it. */
function mannerIn(name: string, attributes: string): Manner | undefined {
  if (name === 'head') return 'head';
  if (/^(?:dialog|template|noscript)$/.test(name) || /\s(?:popover|hidden)(?=[\s=]|$)/.test(attributes))
    return 'later';
  return /class="[^"]*visually-hidden/.test(attributes) ? 'aloud' : undefined;
}

function mannerOf(attribute: string, around: Manner): Manner {
  if (around !== 'shown') return around;
  if (/^(?:aria-label|alt|title)$/.test(attribute)) return 'aloud';
  return attribute.startsWith('data-') ? 'later' : 'shown';
}

/** Every text in JSON. */
export const stringsOf = (json: string): string[] =>
  (json.match(STRING) ?? []).map((one) => JSON.parse(one) as string);

/** Every text of a page, in the order in which they stand. */
export function runsOf(html: string): Run[] {
  const runs: Run[] = [];
  const around: { name: string; manner: Manner }[] = [];
  let after: string | undefined;
  for (const [token, raw, inside = '', closing, tag, attributes = ''] of html.matchAll(TOKEN)) {
    const manner = around.at(-1)?.manner ?? 'shown';
    if (raw) {
      // Data for scripts.
      if (/^<script[^>]*json/.test(token))
        runs.push(...stringsOf(inside).map((text): Run => ({ manner: 'later', text })));
    } else if (closing) {
      const at = around.findLastIndex(({ name }) => name === tag);
      if (at >= 0) around.length = at;
    } else if (tag) {
      if (manner === 'shown') after = /\sid="([^"_][^"]*)"/.exec(attributes)?.[1] ?? after;
      for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE))
        runs.push({ manner: mannerOf(name, manner), text: decoded(value), after });
      if (!VOID.test(tag) && !attributes.endsWith('/'))
        around.push({ name: tag, manner: mannerIn(tag, attributes) ?? manner });
    } else if (!token.startsWith('<!') && token.trim()) runs.push({ manner, text: decoded(token), after });
  }
  return runs;
}
