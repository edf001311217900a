import { namedByContent } from '../site/named-by-content.ts';

/** What a host needs to know to make its files. */
export interface Place {
  /** The site's sub-path with a slash at the end. */
  base: string;
  /** The languages, as folders of the site. */
  locales: readonly string[];
  /** Sites that may show these pages in a frame, beside the site itself. */
  framedBy: readonly string[];
  /** Sites that may show rehearsals in a frame, beside those. */
  embeddedBy: readonly string[];
}

const framing = (sites: readonly string[]) => ({
  'Content-Security-Policy': ["frame-ancestors 'self'", ...sites].join(' '),
});

/** The one header in which the pages of rehearsals differ. */
export const framingOfRehearsals = ({ framedBy, embeddedBy }: Pick<Place, 'framedBy' | 'embeddedBy'>) =>
  framing([...framedBy, ...embeddedBy]);

/** Headers of every answer. The pages' own policy stands in their HTML; what only a header can say stands here. */
export function headersForAll({
  base,
  framedBy,
  embeddedBy,
}: Pick<Place, 'base' | 'framedBy' | 'embeddedBy'>): Record<string, string> {
  return {
    ...framing(framedBy),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy':
      'accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    // It binds the whole host, also what else stands there: not for one folder of it to say.
    ...(base === '/' ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
    'X-Content-Type-Options': 'nosniff',
    // What it cannot say is left to the policy, which every browser of today puts above it.
    ...(framedBy.length + embeddedBy.length > 0 ? {} : { 'X-Frame-Options': 'SAMEORIGIN' }),
  };
}

/**
 * The pages, as patterns of `_headers`. Hosts that read it add up all rules for an address, and a browser keeps to each
 * of several policies: where pages differ in theirs, each page stands under one rule only.
 */
const PAGES = ['', ':locale/', ':locale/:page/', ':locale/guides/:guide/', ':locale/translate/:file/'];
const REHEARSALS = ':locale/rehearse/:flow/';

/** What is said of a page has to be said of its file too: some hosts show it at that address as well. */
const withFiles = (pages: readonly string[]) => pages.flatMap((page) => [page, `${page}index.html`]);

/** The base in a regular expression. */
const inPattern = (base: string) => base.replace(/[^\w/-]/g, '\\$&');

/** The pages of rehearsals for hosts that read regular expressions. Some look for the file that stands for an address. */
const rehearsalPattern = ({ base, locales }: Place) =>
  `^${inPattern(base)}(${locales.join('|')})/rehearse/[^/]+/(index[.]html)?$`;

/** How long browsers may keep what they got. Pages are asked for again: an update reaches every reader at once. */
const ASK_AGAIN = { 'Cache-Control': 'public, max-age=0, must-revalidate' };
/** The same of what never changes under its name. */
const FOR_A_YEAR = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** The addresses of what never changes under its name. */
const unchanging = ({ base, locales }: Place) => namedByContent(locales).map((folder) => base + folder);

/**
 * What is said of the page for what is not there, where a server sends it with the headers of the address that was asked
 * for: that of a file which comes a moment later, in the middle of an update, would be kept for a year.
 */
const GONE = { 'Cache-Control': 'no-cache', 'Content-Type': 'text/html; charset=utf-8' };

/** Kinds of files that hosts often send without their encoding, which Chinese text needs. */
const CONTENT_TYPES = {
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
} as const;

const lines = (headers: Record<string, string>, write: (name: string, value: string) => string) =>
  Object.entries(headers).map(([name, value]) => write(name, value));

/** `_headers`, for Netlify, Cloudflare Pages and whoever else reads it. It belongs at the root of the host. */
export function underscoreHeaders(place: Place): string {
  const block = (address: string, headers: Record<string, string>) =>
    [address, ...lines(headers, (name, value) => `  ${name}: ${value}`)].join('\n');
  const { 'Content-Security-Policy': policy = '', ...others } = headersForAll(place);
  const usual = { 'Content-Security-Policy': policy };
  const rules =
    place.embeddedBy.length === 0
      ? [block(`${place.base}*`, { ...usual, ...others })]
      : [
          block(`${place.base}*`, others),
          ...[...withFiles(PAGES), '404.html'].map((page) => block(place.base + page, usual)),
          ...withFiles([REHEARSALS]).map((page) => block(place.base + page, framingOfRehearsals(place))),
        ];
  return [
    ...rules,
    ...unchanging(place).map((folder) => block(`${folder}*`, FOR_A_YEAR)),
    ...Object.entries(CONTENT_TYPES).map(([kind, type]) =>
      block(`${place.base}*.${kind}`, { 'Content-Type': type }),
    ),
    '',
  ].join('\n');
}

/** `staticwebapp.config.json`, for Azure Static Web Apps. */
export function staticWebApp(place: Place): string {
  return `${JSON.stringify(
    {
      trailingSlash: 'always',
      globalHeaders: { ...headersForAll(place), ...ASK_AGAIN },
      routes: [
        ...unchanging(place).map((folder) => ({ route: `${folder}*`, headers: FOR_A_YEAR })),
        ...(place.embeddedBy.length > 0 ? place.locales : []).flatMap((locale) => {
          const route = `${place.base}${locale}/rehearse/`;
          // The first rule that fits is the only one: the list of rehearsals is framed as other pages are.
          return [
            ...withFiles([route]).map((list) => ({ route: list, headers: framing(place.framedBy) })),
            { route: `${route}*`, headers: framingOfRehearsals(place) },
          ];
        }),
      ],
      responseOverrides: { 404: { rewrite: `${place.base}404.html` } },
      mimeTypes: Object.fromEntries(Object.entries(CONTENT_TYPES).map(([kind, type]) => [`.${kind}`, type])),
    },
    null,
    2,
  )}\n`;
}

/** Kinds of files that are sent packed, and with their encoding; HTML is so by itself. */
const TEXTS =
  'text/css text/markdown text/plain text/csv text/javascript application/javascript application/json application/manifest+json text/xml image/svg+xml';

/**
 * A part of a server block for nginx. Everything stands in the places of the site: what stands outside of them holds
 * for the rest of the host too, and where the host has said it already, nginx does not start. nginx hands on no header
 * and no type to a place that has one of its own, so each says all.
 */
export function nginx(place: Place): string {
  // Plain text it knows by itself; the encoding is said for all kinds at once.
  const types = Object.entries(CONTENT_TYPES)
    .filter(([kind]) => kind !== 'txt')
    .map(([kind, type]) => `    ${type.split(';')[0]} ${kind};`);
  const location = (address: string, own: Record<string, string>) =>
    [
      `location ${address} {`,
      '  index index.html;',
      // A folder without a page is refused, not missed: nobody sees a difference.
      `  error_page 403 404 =404 ${place.base}404.html;`,
      ...lines(
        { ...headersForAll(place), ...own },
        (name, value) => `  add_header ${name} "${value}" always;`,
      ),
      '  include mime.types;',
      '  types {',
      ...types,
      '  }',
      '  charset utf-8;',
      `  charset_types ${TEXTS};`,
      '  gzip on;',
      // Its own is 1, with which a page weighs a sixth to a quarter more.
      '  gzip_comp_level 6;',
      `  gzip_types ${TEXTS};`,
      '  # Behind another server, which asks as HTTP/1.0 and keeps what it gets, it packs as well, and does not know what',
      '  # its readers call it.',
      '  gzip_http_version 1.0;',
      '  gzip_proxied any;',
      '  gzip_vary on;',
      '  absolute_redirect off;',
      '}',
    ].join('\n');
  const parts = [
    `# Part of a server block. The built site lies in the folder that root names${
      place.base === '/' ? '' : `, below ${place.base}`
    }.`,
    // No place of the site yet: nginx would lead from there to the name and the port that it knows itself by.
    ...(place.base === '/'
      ? []
      : [
          `location = ${place.base.slice(0, -1)} { absolute_redirect off; return 301 ${place.base}$is_args$args; }`,
        ]),
    location(place.base, ASK_AGAIN),
    location(`~ ^(${unchanging(place).map(inPattern).join('|')})`, FOR_A_YEAR),
    ...(place.embeddedBy.length > 0
      ? [location(`~ ${rehearsalPattern(place)}`, { ...ASK_AGAIN, ...framingOfRehearsals(place) })]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/**
 * A part of a Caddyfile. Caddy sorts what is not in a `route`, and the rule of all pages would come last and win. What
 * is not in a `handle` comes after whatever else the host hands its addresses to: right where the site has the whole
 * host, wrong where it has a folder of it.
 */
export function caddy(place: Place): string {
  const header = (matcher: string, headers: Record<string, string>) =>
    lines(headers, (name, value) => `  header ${matcher} ${name} "${value}"`).join('\n');
  const rehearsals =
    place.embeddedBy.length > 0
      ? [
          `  @rehearsals path_regexp ${rehearsalPattern(place)}`,
          header('@rehearsals', framingOfRehearsals(place)),
        ]
      : [];
  const within = [
    'encode zstd gzip',
    'file_server',
    'route {',
    header(`${place.base}*`, { ...headersForAll(place), ...ASK_AGAIN }),
    ...unchanging(place).map((folder) => header(`${folder}*`, FOR_A_YEAR)),
    ...Object.entries(CONTENT_TYPES).map(([kind, type]) => {
      // A star between base and kind would stand for one folder alone.
      const files = `  @${kind} path_regexp ^${inPattern(place.base)}.*[.]${kind}$`;
      return `${files}\n${header(`@${kind}`, { 'Content-Type': type })}`;
    }),
    ...rehearsals,
    '}',
  ].join('\n');
  const home = place.base.slice(0, -1);
  return `# Part of a site block. The built site lies in the folder that root names${
    home ? `, below ${place.base}` : ''
  }.
${home ? `redir ${home} ${place.base} 308\nhandle ${place.base}* {\n${within.replaceAll(/^/gm, '  ')}\n}` : within}
handle_errors {
  @gone {
    path ${place.base}*
    expression {http.error.status_code} == 404
  }
${header('@gone', GONE)}
  # Who has the page already, or asks for a part of what is not there, gets it whole.
  request_header @gone -If-None-Match
  request_header @gone -If-Modified-Since
  request_header @gone -If-Match
  request_header @gone -If-Unmodified-Since
  request_header @gone -Range
  encode @gone zstd gzip
  rewrite @gone ${place.base}404.html
  file_server @gone
}
`;
}
