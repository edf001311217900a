/** What a host needs to know to make its files. */
export interface Place {
  /** The site's sub-path with a slash at the end. */
  base: string;
  /** Sites that may show these pages in a frame, beside the site itself; separated by spaces. */
  framedBy: string;
}

/**
 * Headers of every answer. The pages' own policy stands in their HTML; what only a header can say stands here.
 *
 * @param framedBy see `Place`
 */
export function headersForAll({ framedBy }: Pick<Place, 'framedBy'>): Record<string, string> {
  return {
    'Content-Security-Policy': `frame-ancestors 'self'${framedBy && ` ${framedBy}`}`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy':
      'accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    ...(framedBy ? {} : { 'X-Frame-Options': 'SAMEORIGIN' }),
  };
}

/** How long browsers may keep what they got, by the address below the site's home; a later line wins. */
const CACHE_RULES = [
  // Pages are asked for again each time: an update reaches every reader at once.
  { path: '', value: 'public, max-age=0, must-revalidate' },
  // The name of a built file holds its digest.
  { path: '_astro/', value: 'public, max-age=31536000, immutable' },
] as const;

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
  return [
    block(`${place.base}*`, headersForAll(place)),
    ...CACHE_RULES.slice(1).map(({ path, value }) =>
      block(`${place.base}${path}*`, { 'Cache-Control': value }),
    ),
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
      globalHeaders: { ...headersForAll(place), 'Cache-Control': CACHE_RULES[0].value },
      routes: CACHE_RULES.slice(1).map(({ path, value }) => ({
        route: `${place.base}${path}*`,
        headers: { 'Cache-Control': value },
      })),
      responseOverrides: { 404: { rewrite: `${place.base}404.html` } },
      mimeTypes: Object.fromEntries(Object.entries(CONTENT_TYPES).map(([kind, type]) => [`.${kind}`, type])),
    },
    null,
    2,
  )}\n`;
}

/** A part of a server block for nginx. nginx hands on no header of an outer block, so each place says all. */
export function nginx(place: Place): string {
  const headers = (indent: string, cache: string) =>
    lines(
      { ...headersForAll(place), 'Cache-Control': cache },
      (name, value) => `${indent}add_header ${name} "${value}" always;`,
    ).join('\n');
  const [pages, ...others] = CACHE_RULES;
  // Plain text it knows by itself; the encoding is said for all kinds at once.
  const types = Object.entries(CONTENT_TYPES)
    .filter(([kind]) => kind !== 'txt')
    .map(([kind, type]) => `  ${type.split(';')[0]} ${kind};`);
  return `# Part of a server block. The built site lies in the folder that root names${
    place.base === '/' ? '' : `, below ${place.base}`
  }.
include mime.types;
types {
${types.join('\n')}
}
charset utf-8;
charset_types text/css text/markdown text/plain text/csv text/javascript application/javascript application/json application/manifest+json text/xml image/svg+xml;
gzip on;
gzip_types text/css text/markdown text/plain text/csv text/javascript application/javascript application/json application/manifest+json text/xml image/svg+xml;
error_page 404 ${place.base}404.html;

location ${place.base} {
  index index.html;
${headers('  ', pages.value)}
}
${others.map(({ path, value }) => `location ${place.base}${path} {\n${headers('  ', value)}\n}`).join('\n')}
`;
}

/** A part of a Caddyfile. */
export function caddy(place: Place): string {
  const header = (matcher: string, headers: Record<string, string>) =>
    lines(headers, (name, value) => `header ${matcher} ${name} "${value}"`).join('\n');
  const [pages, ...others] = CACHE_RULES;
  return `# Part of a site block. The built site lies in the folder that root names${
    place.base === '/' ? '' : `, below ${place.base}`
  }.
file_server
encode zstd gzip
${header(`${place.base}*`, { ...headersForAll(place), 'Cache-Control': pages.value })}
${others.map(({ path, value }) => header(`${place.base}${path}*`, { 'Cache-Control': value })).join('\n')}
${Object.entries(CONTENT_TYPES)
  .map(([kind, type]) => header(`*.${kind}`, { 'Content-Type': type }))
  .join('\n')}
handle_errors 404 {
  rewrite * ${place.base}404.html
  file_server
}
`;
}
