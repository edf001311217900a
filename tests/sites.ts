import { readdirSync } from 'node:fs';

/** A build of the site that the tests look at, and where they serve it. */
export interface BuiltSite {
  base: string;
  outDir: string;
  port: number;
  /** Address of the site's home, with a slash at the end. */
  url: string;
  /** What the environment told the build about its host. */
  env: Readonly<Record<string, string>>;
  /** `SITE`, where the build was told it: only then does it know its own address. */
  host?: string;
}

const site = (base: string, outDir: string, port: number, env: BuiltSite['env'] = {}): BuiltSite => ({
  base,
  outDir,
  port,
  url: `http://localhost:${port}${base}`,
  env,
  host: env.SITE,
});

/** The HTML files of a build, by their path in it, without those of search. */
export const htmlFiles = ({ outDir }: Pick<BuiltSite, 'outDir'>): string[] =>
  readdirSync(outDir, { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'));

/** Another first port lets two checkouts run their browser tests side by side. */
const PORT = Number(process.env.TEST_PORT ?? 4398);

/** Where `npm start` serves the same. */
export const PREVIEW_PORT = PORT + 3;

/** The site as `npm run build` makes it: it does not know where it will stand. */
export const ROOT_SITE = site('/', 'dist', PORT + 1);

/** The same under a sub-path, as hosts of many projects serve it, with all that a host can say. */
export const SUB_SITE = site('/docs/partner-center/', 'dist-sub-path', PORT, {
  SITE: 'https://docs.example.com',
  BASE: '/docs/partner-center/',
  REPOSITORY: 'https://github.com/example/guides',
  FEEDBACK: 'mailto:guides@example.com',
  COMPANY: 'Example & Sons',
  CONTACT: 'https://example.com/contact',
  ICP: '京ICP备00000000号-1',
  POLICE_FILING: '京公网安备00000000000000号',
  FRAMED_BY: 'https://intranet.example.com',
  EMBED_ORIGINS: 'https://portal.example.com  https://*.example.org http://localhost:*',
});

/** A language that only tests have, made of English by `fourth-language/`. */
export const FOURTH_LANGUAGE = 'en-XA';

/** The site with that language beside the others, and with the flow that CONTRIBUTING adds. */
export const FOURTH_SITE = site('/', 'dist-fourth-language', PORT + 2, {
  SITE: 'https://docs.example.com',
  FEEDBACK: 'https://forms.example.com/report?id=1',
  OFFLINE: 'on',
});
