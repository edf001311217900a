import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { isOf, type SearchFile } from '../contract.ts';

/** Pagefind's own interface and highlighter: we have ours. */
const NOT_NEEDED = /ui|component|highlight/;

/** Where Pagefind's files stand below the site's home. */
const BUNDLE = 'pagefind/';

/** A file to be written below the site's home. */
export interface MadeFile {
  path: string;
  content: string | Uint8Array;
}

/**
 * How large Pagefind cuts the parts of its index, by a number of its own; 20,000 unless told. A search in Chinese asks
 * for pairs of characters, each in another part: small parts bring far less that nobody asked for.
 */
const PART = '1000';

/**
 * Lets Pagefind begin to index the whole text of a built site. It does so in a process of its own.
 *
 * @returns what waits for its files
 * @throws when Pagefind reports errors, with their text
 */
export async function indexText(dist: string): Promise<() => Promise<MadeFile[]>> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= PART;
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  const adding = index.addDirectory({ path: dist });
  return async () => {
    const added = await adding;
    const { files, errors: failed } = await index.getFiles();
    const problems = [...added.errors, ...failed];
    if (problems.length > 0) throw new Error(`The search index could not be made: ${problems.join('; ')}`);
    await close();
    return files
      .filter(({ path }) => !NOT_NEEDED.test(path))
      .map(({ path, content }) => ({ path: BUNDLE + path, content }));
  };
}

/** Pagefind's name of each page, read from its fragments. */
function namesOf(bundle: readonly MadeFile[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { path, content } of bundle) {
    const name = /fragment\/([^/]+)\.pf_fragment$/.exec(path)?.[1];
    if (!name || typeof content === 'string') continue;
    const text = gunzipSync(content).toString('utf8');
    // A mark of Pagefind's stands before the JSON.
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    names.set(url.replace(/^\//, ''), name);
  }
  return names;
}

/**
 * Takes the long texts out of a language's search file, for Pagefind to find and a file for each page to tell.
 *
 * @param bundle Pagefind's files for the whole site
 */
export function moveText(
  file: SearchFile,
  bundle: readonly MadeFile[],
): { file: SearchFile; texts: MadeFile[] } {
  const names = namesOf(bundle);
  const folder = `${file.locale}/search/text/`;
  const texts = file.pages.map((_, page) => ({
    path: `${folder}${page}.json`,
    content: JSON.stringify(file.records.filter((record) => record.page === page).map(({ text }) => text)),
  }));
  return {
    texts,
    file: {
      ...file,
      records: file.records.map((record) => (isOf('guides', record.kind) ? { ...record, text: '' } : record)),
      fullText: {
        bundle: BUNDLE,
        texts: folder,
        pages: Object.fromEntries(
          file.pages.flatMap(({ url }, page) => {
            const name = names.get(url);
            return name ? [[name, page]] : [];
          }),
        ),
      },
    },
  };
}
