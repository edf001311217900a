import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fileAt } from './built/site.ts';
import { headerRules } from './headers.ts';
import type { BuiltSite } from './sites.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A host that serves a built site. */
export interface Host {
  /** The site's home, without a slash at the end. */
  url: string;
  stop: () => Promise<void>;
}

export interface HostOptions {
  /** A free one unless told. */
  port?: number;
  /** Pack what is sent with Brotli, as hosts do for readers far away. */
  packed?: boolean;
  /** Whether a file is to be answered as if it were not there. */
  gone?: (path: string) => boolean;
  /** Milliseconds for which the answer to a file is held back. */
  late?: (path: string) => number;
  /** Whether a file that is asked for is never answered. */
  silent?: (path: string) => boolean;
}

/**
 * Serves a built site as a static host does that heeds the site's `_headers`: so the tests meet what readers meet, from
 * policies to files that are kept. Answers with `404.html` for what is not there.
 */
export async function serve(
  site: Pick<BuiltSite, 'base' | 'outDir'>,
  { port = 0, packed = false, gone = () => false, late = () => 0, silent = () => false }: HostOptions = {},
): Promise<Host> {
  const kept = new Map<string, Buffer>();
  const pack = (file: string) => {
    const body = kept.get(file) ?? brotliCompressSync(readFileSync(file));
    kept.set(file, body);
    return body;
  };
  const rules = headerRules(site.outDir);
  const told = (path: string) =>
    Object.fromEntries(rules.flatMap(({ pattern, headers }) => (pattern.test(path) ? [...headers] : [])));
  const server = createServer(({ url = '/' }, answer) => {
    const { pathname } = new URL(url, 'http://x');
    if (silent(pathname)) return;
    const file = gone(pathname) ? undefined : fileAt(site, pathname);
    const shown = file ?? `${site.outDir}/404.html`;
    answer.writeHead(file ? 200 : 404, {
      'Content-Type': TYPES[extname(shown)] ?? 'application/octet-stream',
      // What such hosts say of a file about which the site says nothing.
      'Cache-Control': 'public, max-age=0, must-revalidate',
      ...(file && told(pathname)),
      ...(packed ? { 'Content-Encoding': 'br' } : {}),
    });
    const body = packed ? pack(shown) : readFileSync(shown);
    setTimeout(() => answer.end(body), late(pathname));
  });
  await new Promise<void>((resolve) => server.listen(port, resolve));
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://localhost:${taken}${site.base.slice(0, -1)}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
