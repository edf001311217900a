/** The site's sub-path with a slash at both ends, as `BASE` in the environment set it and Astro ends it. */
const BASE = import.meta.env.BASE_URL;

/**
 * Joins sub-path, locale and route: the only place that does.
 *
 * @param route address inside a language without leading slash, such as `guides/action-pack/`; empty for home
 */
export function href(locale: string, route = ''): string {
  return `${BASE}${locale}/${route}`;
}

/** The address of a file that is the same in every language, such as `favicon.svg`. */
export function asset(path: string): string {
  return BASE + path;
}

/**
 * The names of Partner Center's controls in one language. Not among the others, for scripts of pages ask for it, and
 * would have all of them with it.
 */
export const LABELS = 'labels.json';

/** The routes of the site's pages, by kind. */
export const routes = {
  home: '',
  guide: (slug: string) => `guides/${slug}/`,
  /** The same guide as plain Markdown. */
  guideCopy: (slug: string) => `guides/${slug}/index.md`,
  rehearsals: 'rehearse/',
  rehearsal: (flow: string) => `rehearse/${flow}/`,
  /** The texts that a rehearsal loads when it starts: `named-by-content.ts` knows the folder. */
  rehearsalTexts: (file: string) => `texts/${file}.json`,
  /** What stands at each entry of the practice menu. */
  entryNotes: 'rehearse/entries/notes.json',
  roles: 'roles/',
  /** The messages to an admin, which the roles page loads when one is asked for. */
  roleMessages: 'roles/messages.json',
  /** The table of roles and tasks, for programs and for spreadsheets. */
  rolesData: (kind: 'json' | 'csv') => `roles/table.${kind}`,
  glossary: 'glossary/',
  search: 'search/',
  openSearch: 'opensearch.xml',
  notFound: '404/',
  privacy: 'privacy/',
  accessibility: 'accessibility/',
  report: 'report/',
  offline: 'offline/',
  /** How far the translations are, for who translates. */
  translate: 'translate/',
  /** The texts of some files, each with where it appears. */
  translateTexts: (page: string) => `translate/${page}/`,
  /** Name, colours and icons of the site for a phone's home screen. */
  manifest: 'site.webmanifest',
  /** What has changed, for feed readers. */
  feed: 'feed.xml',
} as const;
