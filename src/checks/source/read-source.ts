import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { outlineOf, parse } from '../../guides/outline.ts';
import type { Locale } from '../../i18n/locales.ts';
import { LOCK_FILE, NO_LOCK, parseLock } from '../../translation/lock.ts';
import { isRecord } from '../../translation/record.ts';
import { shapeOf } from '../../translation/shape.ts';
import type { Problem } from '../problem.ts';
import { readFrontMatter } from './front-matter.ts';
import { isPicture } from './pictures.ts';
import { type Read, readJson, readText } from './reading.ts';
import {
  GLOSSARY,
  type GuideFile,
  type PlainFile,
  type Source,
  type TextFile,
  toldGuide,
  toldTexts,
} from './source.ts';
import { readTerms } from './term-file.ts';

/** Reads one guide. Never throws: what is wrong with it stands in it. */
export function readGuide(locale: Locale, slug: string, file: string, raw: string): GuideFile {
  const text = raw.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const guide = { locale, slug, file, text, raw, frontMatter: readFrontMatter(text) };
  if (guide.frontMatter.broken) return guide;
  try {
    const tree = parse(text);
    return { ...guide, tree, outline: outlineOf(tree), shape: shapeOf(tree, text) };
  } catch (thrown) {
    return { ...guide, error: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

/** @throws when it is a list, or a word alone */
function parseTexts(text: string): Pick<TextFile, 'strings' | 'noTexts'> {
  const held: unknown = JSON.parse(text);
  if (!isRecord(held)) throw new Error('The file has no texts.');
  const strings = Object.fromEntries(
    Object.entries(held).map(([key, value]) => [key, typeof value === 'string' ? value : '']),
  );
  return { strings, noTexts: Object.keys(held).filter((key) => typeof held[key] !== 'string') };
}

/** What is told of JSON that is no texts. */
const noTexts = (why: string) => ({
  message: why,
  fix: 'Write { "key": "text" }, or restore the file from git.',
});

/** The same of what is no glossary and no lock. */
const spoilt = (why: string) => ({
  message: `The file cannot be read: ${why}`,
  fix: 'Restore it from git, or mend it there.',
});

/** What the code says that the written is compared with. */
export type Code = Pick<
  Source,
  | 'locales'
  | 'languages'
  | 'slugs'
  | 'flows'
  | 'tasks'
  | 'company'
  | 'roles'
  | 'screenSources'
  | 'jobs'
  | 'times'
>;

/** What is written outside the code, read from disk: guides, texts, terms, facts, and the lock of translations. */
type Written = Omit<Source, keyof Code>;

function readWritten(root: string, locales: readonly Locale[]): Written {
  const entries = ['content', 'locales', 'src'].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).map((entry) => ({
          path: relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
          isFile: entry.isSymbolicLink()
            ? statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.isFile() === true
            : entry.isFile(),
        }))
      : [],
  );
  // What begins with a dot is an editor's or a system's.
  const seen = entries.filter(({ path }) => !/(?:^|\/)\./.test(path));
  const paths = seen.map(({ path }) => path);
  const notFiles = seen
    .filter(({ path, isFile }) => !isFile && /\.(?:mdx|json|md|tsx?|astro)$/.test(path))
    .map(({ path }) => path);
  const below = (folder: string, ending: RegExp) =>
    paths.filter((path) => path.startsWith(folder) && ending.test(path));
  const readable = (folder: string, ending: RegExp) =>
    below(folder, ending).filter((path) => !notFiles.includes(path));
  const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
  const unread: Problem[] = [];
  /** What a file holds. Where it cannot be read, why is noted, and something else stands for it. */
  const held = <Content>(check: string, file: string, read: Read<Content>, instead: Content): Content => {
    if ('content' in read) return read.content;
    unread.push({ check, file, ...read.fault });
    return instead;
  };
  /** The same of a file that others are compared with; one that is not there is told of elsewhere. */
  const shared = <Content>(file: string, use: (text: string) => Content, instead: Content): Content =>
    paths.includes(file) && !notFiles.includes(file)
      ? held('checks', file, readJson(textOf(file), use, spoilt), instead)
      : instead;
  return {
    paths,
    notFiles,
    notPictures: seen
      .filter(({ path }) => /^content\/guides\/[^/]+\/media\//.test(path))
      .filter(({ path, isFile }) => !isFile || !isPicture(path, readFileSync(join(root, path))))
      .map(({ path }) => path),
    unread,
    guides: locales.flatMap((locale) =>
      // What lies deeper is no guide, and is told as such.
      below(`content/guides/${locale}/`, /^(?:[^/]+\/){3}[^/]+\.mdx$/).map((path) => {
        const slug = path.slice(`content/guides/${locale}/`.length, -'.mdx'.length);
        const told = toldGuide(locale, slug);
        if (notFiles.includes(path)) return told;
        const read = readText(textOf(path), (raw) => readGuide(locale, slug, path, raw));
        return held('markdown', path, read, told);
      }),
    ),
    texts: locales.flatMap((locale) =>
      below(`locales/${locale}/`, /\.json$/).map((file) => {
        const namespace = file.slice(`locales/${locale}/`.length, -'.json'.length);
        const told = toldTexts(locale, namespace);
        if (notFiles.includes(file)) return told;
        const use = (text: string) => ({ locale, namespace, file, text, ...parseTexts(text) });
        return held('texts', file, readJson(textOf(file), use, noTexts), told);
      }),
    ),
    terms: shared(GLOSSARY, readTerms, []),
    lock: shared(LOCK_FILE, parseLock, NO_LOCK),
    facts: readable('content/facts/', /\.md$/).flatMap((file) => {
      const read = readText(textOf(file), (text): PlainFile[] => [{ file, text }]);
      return held('files', file, read, []);
    }),
    code: readable('src/', /\.(ts|tsx|astro)$/).map((file) => ({ file, text: textOf(file) })),
  };
}

/**
 * Reads what people write below a project's root.
 *
 * @param code what the checks compare it with: the languages, the guides' names, flows and tasks
 */
export function readSource(root: string, code: Code): Source {
  return { ...code, ...readWritten(root, code.locales) };
}
