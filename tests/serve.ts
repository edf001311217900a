import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fileAt } from './built/site.ts';
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
  /** Pack what is sent with Brotli, as hosts do for readers far away. */
  packed?: boolean;
  /** Whether a file is to be answered as if it were not there. */
  gone?: (path: string) => boolean;
  /** Milliseconds for which the answer to a file is held back. */
  late?: (path: string) => number;
}

/** Serves a built site on a free port as any static host does: `404.html` for what is not there, and nothing else. */
export async function serve(
  site: Pick<BuiltSite, 'base' | 'outDir'>,
  { packed = false, gone = () => false, late = () => 0 }: HostOptions = {},
): Promise<Host> {
  const kept = new Map<string, Buffer>();
  const pack = (file: string) => {
    const body = kept.get(file) ?? brotliCompressSync(readFileSync(file));
    kept.set(file, body);
    return body;
  };
  const server = createServer(({ url = '/' }, answer) => {
    const { pathname } = new URL(url, 'http://x');
    const file = gone(pathname) ? undefined : fileAt(site, pathname);
    const shown = file ?? `${site.outDir}/404.html`;
    answer.writeHead(file ? 200 : 404, {
      'Content-Type': TYPES[extname(shown)] ?? 'application/octet-stream',
      ...(packed ? { 'Content-Encoding': 'br' } : {}),
    });
    const body = packed ? pack(shown) : readFileSync(shown);
    setTimeout(() => answer.end(body), late(pathname));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${site.base.slice(0, -1)}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
