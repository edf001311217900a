/** A build of the site that the tests look at, and where they serve it. */
export interface BuiltSite {
  base: string;
  outDir: string;
  port: number;
  /** Address of the site's home, with a slash at the end. */
  url: string;
}

const site = (base: string, outDir: string, port: number): BuiltSite => ({
  base,
  outDir,
  port,
  url: `http://localhost:${port}${base}`,
});

/** Another first port lets two checkouts run their browser tests side by side. */
const PORT = Number(process.env.TEST_PORT ?? 4398);

/** The site as `npm run build` makes it. */
export const ROOT_SITE = site('/', 'dist', PORT + 1);

/** The same under a sub-path, as hosts of many projects serve it. */
export const SUB_SITE = site('/docs/partner-center/', 'dist-sub-path', PORT);
