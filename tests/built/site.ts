import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type HastNode, htmlToHast } from 'satteri';
import { type BuiltSite, htmlFiles } from '../sites.ts';

interface Element {
  name: string;
  properties: Record<string, unknown>;
  readonly text: string;
}

/** One built HTML file. */
export interface BuiltPage {
  /** Address below the site's home, such as `en/guides/action-pack/`. */
  path: string;
  html: string;
  /** Every element, in order. Read when first asked for: most tests look at a few pages only. */
  readonly elements: Element[];
}

function* walk(node: HastNode): Generator<Element> {
  if (node.type === 'element') {
    yield {
      name: node.tagName,
      properties: node.properties as Record<string, unknown>,
      // Put together when asked for: the whole page is the text of its first element.
      get text() {
        return [...texts(node)].join('');
      },
    };
  }
  if ('children' in node) for (const child of node.children) yield* walk(child as HastNode);
}

function* texts(node: HastNode): Generator<string> {
  if (node.type === 'text') yield node.value;
  if ('children' in node) for (const child of node.children) yield* texts(child as HastNode);
}

/** The pages of each build, by its folder: read once for all tests. */
const read = new Map<string, BuiltPage[]>();

/** Every page of a build. */
export function builtPages({ outDir }: BuiltSite): BuiltPage[] {
  const pages = read.get(outDir) ?? readPages(outDir);
  read.set(outDir, pages);
  return pages;
}

function readPages(outDir: string): BuiltPage[] {
  return htmlFiles({ outDir }).map((file) => {
    const html = readFileSync(join(outDir, file), 'utf8');
    let elements: Element[] | undefined;
    return {
      path: file.replace(/index\.html$/, ''),
      html,
      get elements() {
        elements ??= [...walk(htmlToHast(html))];
        return elements;
      },
    };
  });
}

/**
 * The file that an address of the site stands for, or nothing when there is none.
 *
 * @param from where the address stands, below the site's home; it may be relative to that
 */
export function fileAt(
  { base, outDir }: Pick<BuiltSite, 'base' | 'outDir'>,
  address: string,
  from = '',
): string | undefined {
  const { pathname } = new URL(address, `http://x${base}${from}`);
  if (!pathname.startsWith(base)) return undefined;
  const path = join(outDir, decodeURIComponent(pathname.slice(base.length)));
  if (!existsSync(path)) return undefined;
  if (!statSync(path).isDirectory()) return path;
  const index = join(path, 'index.html');
  // Hosts serve a folder under its address with a slash; without one they redirect, and that costs a trip.
  return pathname.endsWith('/') && existsSync(index) ? index : undefined;
}

export interface Weight {
  requests: number;
  total: number;
  scripts: number;
  styles: number;
}

/** What was packed already: pages share most of their files, scripts and styles, and packing is slow. */
const packed = new Map<string, number>();

/**
 * Bytes over the wire, with Brotli.
 *
 * @param quality 11 is what hosts keep packed; less is quicker, and packs no better
 */
export function wire(content: string | Buffer, quality = 11): number {
  const key = `${quality} ${createHash('sha256').update(content).digest('base64')}`;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const bytes = packed.get(key) ?? brotliCompressSync(content, { params }).length;
  packed.set(key, bytes);
  return bytes;
}

/** The scripts that a script loads at once, itself included. */
export function scriptsOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, path = ''] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) {
    scriptsOf(join(file, '..', path), seen);
  }
  return seen;
}

/** The file of this site that a page loads from an address. */
function needed(site: BuiltSite, page: BuiltPage, address: unknown): string {
  const file = fileAt(site, String(address), page.path);
  if (!file) throw new Error(`${page.path} loads ${address}, which is not there.`);
  return file;
}

/** The script files that a page loads by itself. */
export function scriptsOfPage(site: BuiltSite, page: BuiltPage): Set<string> {
  const scripts = new Set<string>();
  for (const { name, properties } of page.elements)
    if (name === 'script' && properties.src) scriptsOf(needed(site, page, properties.src), scripts);
  return scripts;
}

/** Bytes of files over the wire. */
export const wireSum = (files: Iterable<string>) =>
  [...files].reduce((bytes, file) => bytes + wire(readFileSync(file)), 0);

/**
 * What the first visit of a page costs with nothing opened: the page, and all that it loads by itself.
 *
 * @param quality how well the page itself is packed, as `wire` takes it
 */
export function weigh(site: BuiltSite, page: BuiltPage, quality?: number): Weight {
  const links = (rel: string) =>
    page.elements
      .filter(({ name, properties }) => name === 'link' && [properties.rel].flat().includes(rel))
      .map(({ properties }) => needed(site, page, properties.href));
  const scripts = scriptsOfPage(site, page);
  const inline = page.elements
    .filter(
      ({ name, properties }) =>
        // Blocks of data are no scripts.
        name === 'script' && !properties.src && !/json$/.test(String(properties.type)),
    )
    .map(({ text }) => text)
    .join('\n');
  const inlineStyles = page.elements
    .filter(({ name }) => name === 'style')
    .map(({ text }) => text)
    .join('\n');
  const styles = links('stylesheet');
  const icons = links('icon');
  return {
    requests: 1 + styles.length + icons.length + scripts.size,
    total: wire(page.html, quality) + wireSum([...styles, ...icons, ...scripts]),
    scripts: wireSum(scripts) + wire(inline),
    styles: wireSum(styles) + wire(inlineStyles),
  };
}
