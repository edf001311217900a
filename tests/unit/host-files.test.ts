import { describe, expect, it } from 'vitest';
import {
  caddy,
  framingOfRehearsals,
  headersForAll,
  nginx,
  type Place,
  staticWebApp,
  underscoreHeaders,
} from '../../src/host/files.ts';

const writers = { caddy, nginx, staticWebApp, underscoreHeaders };

const LOCALES = ['en', 'zh-CN'];
const place = (given: Partial<Place> = {}): Place => ({
  base: '/',
  locales: LOCALES,
  framedBy: [],
  embeddedBy: [],
  ...given,
});
const INTRANET = ['https://intranet.example.com'];
const PORTALS = ['https://portal.example.com', 'https://*.example.org'];

describe.each(Object.entries(writers))('%s', (_, write) => {
  it.each(['/', '/docs/partner-center/'])('says every header and every cache rule under %s', (base) => {
    const text = write(place({ base }));
    for (const [name, value] of Object.entries(headersForAll(place({ base })))) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
    for (const folder of ['_astro/', 'en/texts/', 'zh-CN/texts/']) expect(text).toContain(base + folder);
    expect(text).toContain('immutable');
    expect(text).toContain('text/markdown');
    if (base !== '/') expect(text).not.toMatch(/[\s"](\/_astro|\/404)/);
  });

  it('lets the named sites show the pages in a frame, and then sends no header that forbids it', () => {
    const text = write(place({ framedBy: INTRANET }));
    expect(text).toContain("frame-ancestors 'self' https://intranet.example.com");
    expect(text).not.toContain('X-Frame-Options');
  });

  it('names sites that embed rehearsals for these alone, and nothing of the kind where there are none', () => {
    const text = write(place({ framedBy: INTRANET, embeddedBy: PORTALS }));
    const usual = "frame-ancestors 'self' https://intranet.example.com";
    const rehearsals = `${usual} https://portal.example.com https://*.example.org`;
    const policies = new Set(text.match(/frame-ancestors [^"\n]+/g));
    expect(policies).toEqual(new Set([usual, rehearsals]));
    expect(text).not.toContain('X-Frame-Options');
    expect(write(place())).not.toContain('rehearse');
  });
});

it('browsers are told with every answer what they are not to do with it', () => {
  const always = {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy':
      'accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  };
  const secure = { 'Strict-Transport-Security': 'max-age=31536000' };
  expect(headersForAll(place())).toEqual({
    ...always,
    ...secure,
    'Content-Security-Policy': "frame-ancestors 'self'",
    'X-Frame-Options': 'SAMEORIGIN',
  });
  // One folder of a host does not speak for the others, which can lack a certificate.
  expect(headersForAll(place({ base: '/docs/', framedBy: INTRANET }))).toEqual({
    ...always,
    'Content-Security-Policy': "frame-ancestors 'self' https://intranet.example.com",
  });
});

const FOR_A_YEAR = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'public, max-age=0, must-revalidate';
const MARKDOWN = 'text/markdown; charset=utf-8';
const PLAIN = 'text/plain; charset=utf-8';
const CSV = 'text/csv; charset=utf-8';
const MANIFEST = 'application/manifest+json; charset=utf-8';

/** What each server is told, as a line that says it ends. */
it.each([
  [
    'nginx',
    nginx,
    [
      'absolute_redirect off;',
      'gzip on;',
      'gzip_comp_level 6;',
      'gzip_vary on;',
      'gzip_proxied any;',
      'gzip_http_version 1.0;',
      'charset utf-8;',
      'text/markdown md;',
      'text/csv csv;',
      'application/manifest+json webmanifest;',
      `add_header Cache-Control "${FOR_A_YEAR}" always;`,
      `add_header Cache-Control "${ASK_AGAIN}" always;`,
    ],
  ],
  [
    'Caddy',
    caddy,
    [
      'encode zstd gzip',
      `header /docs/_astro/* Cache-Control "${FOR_A_YEAR}"`,
      `header /docs/* Cache-Control "${ASK_AGAIN}"`,
      ...[MARKDOWN, PLAIN, CSV, MANIFEST].map((type) => `Content-Type "${type}"`),
    ],
  ],
  [
    'hosts that read _headers',
    underscoreHeaders,
    [
      '/docs/_astro/*',
      `Cache-Control: ${FOR_A_YEAR}`,
      '/docs/*.csv',
      ...[MARKDOWN, PLAIN, CSV, MANIFEST].map((type) => `Content-Type: ${type}`),
    ],
  ],
])('%s is told how to pack, to name, and how long to keep what it sends', (_, write, said) => {
  const lines = write(place({ base: '/docs/' })).split('\n');
  for (const end of said) expect(lines.filter((line) => line.endsWith(end)).length, end).toBeGreaterThan(0);
});

it('nginx packs, and marks as UTF-8, every kind of text that the site has', () => {
  for (const rule of ['gzip_types', 'charset_types'])
    for (const kind of [
      'text/css',
      'text/markdown',
      'text/plain',
      'text/csv',
      'text/javascript',
      'application/javascript',
      'application/json',
      'application/manifest+json',
      'text/xml',
      'image/svg+xml',
    ])
      expect(
        nginx(place())
          .match(new RegExp(`${rule} (.*);`))?.[1]
          ?.split(' '),
        rule,
      ).toContain(kind);
});

it('Azure is told of addresses, of what is not there, of how long to keep files, and of their kinds', () => {
  const config = JSON.parse(staticWebApp(place({ base: '/docs/' })));
  expect(config.trailingSlash).toBe('always');
  expect(config.responseOverrides).toEqual({ 404: { rewrite: '/docs/404.html' } });
  expect(config.globalHeaders['Cache-Control']).toBe(ASK_AGAIN);
  expect(config.routes).toEqual(
    ['_astro', 'en/texts', 'zh-CN/texts'].map((folder) => ({
      route: `/docs/${folder}/*`,
      headers: { 'Cache-Control': FOR_A_YEAR },
    })),
  );
  expect(config.mimeTypes).toEqual({ '.md': MARKDOWN, '.txt': PLAIN, '.csv': CSV, '.webmanifest': MANIFEST });
});

/** What is framed how, below the sub-path: rehearsals, and what lies nearest to them. */
const REHEARSALS = ['en/rehearse/add-user/', 'zh-CN/rehearse/add-user/'];
const OTHERS = [
  '',
  'en/',
  'en/rehearse/',
  'en/rehearse/index.html',
  'zh-CN/guides/action-pack/',
  'en/roles/',
];

describe.each(['/', '/a.b/partner-center/'])('who may frame a page below %s', (base) => {
  const here = place({ base, framedBy: INTRANET, embeddedBy: PORTALS });
  const usual = headersForAll(here)['Content-Security-Policy'];
  const { 'Content-Security-Policy': rehearsal } = framingOfRehearsals(here);
  const pages = [
    ...REHEARSALS.map((page) => [base + page, rehearsal] as const),
    ...OTHERS.map((page) => [base + page, usual] as const),
  ];

  it('is said by one rule of Azure, the first that fits', () => {
    const { routes, globalHeaders } = JSON.parse(staticWebApp(here));
    for (const [address, policy] of pages) {
      const first = routes.find(({ route }: { route: string }) =>
        route.endsWith('*') ? address.startsWith(route.slice(0, -1)) : route === address,
      );
      expect((first?.headers ?? globalHeaders)['Content-Security-Policy'], address).toBe(policy);
    }
  });

  it.each([
    ['nginx', nginx, /location ~ (\S*rehearse\S*) \{[^}]*frame-ancestors ([^"]*)"/],
    ['Caddy', caddy, /@rehearsals path_regexp (\S+)\n\s*header @rehearsals \S+ "frame-ancestors ([^"]*)"/],
  ] as const)('is said by a pattern of %s', (_, write, rule) => {
    const [, pattern = '', sites] = rule.exec(write(here)) ?? [];
    expect(`frame-ancestors ${sites}`).toBe(rehearsal);
    for (const [address, policy] of pages) {
      expect(new RegExp(pattern).test(address), address).toBe(policy === rehearsal);
      if (policy === rehearsal) expect(new RegExp(pattern).test(`${address}index.html`)).toBe(true);
    }
    expect(new RegExp(pattern).test(`${base.replace('.', 'x')}${REHEARSALS[0]}`)).toBe(base === '/');
  });
});

describe('on a host that has more than the site', () => {
  const base = '/docs/partner-center/';
  const here = place({ base, embeddedBy: PORTALS });

  it('nginx is told nothing outside the places of the site', () => {
    const outside = nginx(here)
      .replaceAll(/^#.*\n/gm, '')
      .replaceAll(/^location [^\n]* \{\n[\s\S]*?\n\}$/gm, '')
      .trim();
    // The folder's address without its slash is none of the site's pages, but leads to one.
    expect(outside).toMatch(/^location = \/docs\/partner-center \{[^}]*\}$/);
  });

  it('nginx is told all in each place, for a place hands nothing on to another', () => {
    const places = nginx(here).match(/^location [^\n]* \{\n[\s\S]*?\n\}$/gm) ?? [];
    expect(places).toHaveLength(3);
    for (const inside of places)
      for (const said of ['include mime.types;', 'text/markdown md;', 'charset utf-8;', 'gzip on;'])
        expect(inside).toContain(`  ${said}\n`);
  });

  it.each(['/', base])(
    'Caddy says the encoding of files below %s, in whatever folder, and of no others',
    (of) => {
      const rules = caddy(place({ base: of })).matchAll(
        /@(\w+) path_regexp (\S+)\n\s*header @\1 Content-Type "(.*)"/g,
      );
      const patterns = new Map(
        [...rules].map(([, , pattern = '', type = '']) => [type, new RegExp(pattern)]),
      );
      const markdown = patterns.get('text/markdown; charset=utf-8');
      expect(patterns.size).toBe(4);
      expect(markdown?.test(`${of}en/guides/action-pack/index.md`)).toBe(true);
      expect(markdown?.test(`${of}en/amd`)).toBe(false);
      expect(markdown?.test('/blog/post.md')).toBe(of === '/');
      expect(caddy(place({ base: of }))).not.toMatch(/header \*/);
    },
  );
});

it('Caddy keeps the order of its rules: what is said of some files comes after what is said of all', () => {
  const [, route = ''] = /^route \{\n([\s\S]*?)\n\}$/m.exec(caddy(place({ embeddedBy: PORTALS }))) ?? [];
  const at = (text: string) => route.indexOf(text);
  expect(at('max-age=0')).toBeGreaterThan(-1);
  expect(at('immutable')).toBeGreaterThan(at('max-age=0'));
  expect(at('@rehearsals Content')).toBeGreaterThan(at('/* Content'));
  // Nothing of the kind stands outside, where it would be sorted.
  expect(
    caddy(place())
      .replace(/^handle_errors [\s\S]*/m, '')
      .match(/^header /m),
  ).toBeNull();
});

it('Caddy serves the site itself where the host hands all else to another program, and leads to its home', () => {
  const outside = (base: string) =>
    caddy(place({ base }))
      .replace(/^handle_errors \{\n[\s\S]*?\n\}$/m, '')
      .replace(/^handle (\S+) \{\n[\s\S]*? {2}file_server\n[\s\S]*?\n\}$/m, 'handle $1')
      .replace(/^#.*\n/, '')
      .trim();
  // There it is the other way about: what else the host's own file says comes first.
  expect(caddy(place())).toMatch(/^file_server$/m);
  expect(caddy(place())).not.toContain('handle /');
  expect(outside('/docs/x/')).toBe('redir /docs/x /docs/x/ 308\nhandle /docs/x/*');
});

describe.each(['/', '/docs/partner-center/'])('what is not there below %s', (base) => {
  it('is shown by nginx in each place of the site, and nowhere else on the host', () => {
    const text = nginx(place({ base, embeddedBy: PORTALS }));
    // nginx refuses to show a folder without a page: that is not there either.
    const shows = `error_page 403 404 =404 ${base}404.html;`;
    const places = [...text.matchAll(/^location [^\n]* \{\n([\s\S]*?)\n\}$/gm)].map(
      ([, inside = '']) => inside,
    );
    expect(places).toHaveLength(3);
    for (const inside of places) expect(inside).toContain(shows);
    expect(text.split(shows)).toHaveLength(places.length + 1);
  });

  it('is shown by Caddy for the site alone, as a page that nobody keeps', () => {
    const [, errors = ''] = /^handle_errors \{\n([\s\S]*?)\n\}$/m.exec(caddy(place({ base }))) ?? [];
    expect(errors).toContain(`path ${base}*\n`);
    expect(errors).toContain('header @gone Cache-Control "no-cache"');
    // The address that was asked for can have had a type and a time to be kept of its own.
    expect(errors).toContain('header @gone Content-Type "text/html; charset=utf-8"');
    expect(errors).toContain('encode @gone zstd gzip');
    // Else a cache that asks whether its page has changed is answered with none, and another gets a piece of it.
    for (const name of ['If-None-Match', 'If-Modified-Since', 'Range'])
      expect(errors).toContain(`request_header @gone -${name}\n`);
    for (const line of errors
      .split('\n')
      .filter((one) => /^ {2}(header|request_header|encode|rewrite|file_server)/.test(one)))
      expect(line).toContain(' @gone');
  });
});
