import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { MdastNode } from 'satteri';
import { type Outline, outlineOf, parse } from '../../guides/outline.ts';
import { type Locale, SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { Flow } from '../../practice/flow.ts';
import { LOCK_FILE, type Lock, NO_LOCK, parseLock } from '../../translation/lock.ts';
import { isRecord } from '../../translation/record.ts';
import { type Shape, shapeOf } from '../../translation/shape.ts';
import type { RoleTables } from '../facts/role-table.ts';
import type { ScreenSources } from '../flows/screen-sources.ts';
import type { Times } from '../guides/changes.ts';
import type { Problem } from '../problem.ts';
import { type FrontMatter, readFrontMatter, UNREAD } from './front-matter.ts';
import { isPicture } from './pictures.ts';
import { type Read, readJson, readText } from './reading.ts';
import { readTerms } from './term-file.ts';

/** One file of a guide, as it was written. */
export interface GuideFile {
  locale: Locale;
  slug: string;
  /** Path from the project's root. */
  file: string;
  /** Without what an editor adds at its edges: no byte order mark, line ends as everywhere. */
  text: string;
  /** As it is on disk. */
  raw: string;
  frontMatter: FrontMatter;
  /** What the parser says when the file is not valid MDX; the three below are then absent, as without front matter. */
  error?: string;
  tree?: MdastNode;
  outline?: Outline;
  shape?: Shape;
}

/** One file of texts. */
export interface TextFile {
  locale: Locale;
  /** `ui`, `labels`, `roles` or `flows/{flow}`. */
  namespace: string;
  file: string;
  text: string;
  strings: Record<string, string>;
  /** The keys that hold something else than a text, which is empty in `strings`. */
  noTexts: readonly string[];
  error?: string;
}

/**
 * A term with its words in each language, the words to avoid, and the line that names it. What is no word at all is left
 * out here and stands in `written` alone.
 */
export type Term = {
  id: string;
  en: string;
  avoid: Partial<Record<Locale, string[]>>;
  line: number;
  /** As it is in the file. */
  written: Readonly<Record<string, unknown>>;
} & Partial<Record<Locale, string>>;

/** Any other file that a check looks into. */
export interface PlainFile {
  file: string;
  text: string;
}

/** Everything that people write, read from disk once and handed to every check. */
export interface Source {
  guides: GuideFile[];
  texts: TextFile[];
  /** Every path below content/, locales/ and src/. */
  paths: readonly string[];
  /** Those that are named as a file and are none: a folder, or a link that leads nowhere. */
  notFiles: readonly string[];
  /** What lies among the pictures of guides and is none that the site can show. */
  notPictures: readonly string[];
  terms: Term[];
  lock: Lock;
  /** The facts that the code cites. */
  facts: PlainFile[];
  code: PlainFile[];
  /** Why some of these files cannot be read; nothing that they hold is in here. */
  unread: readonly Problem[];
  /** The languages that must have everything. */
  locales: readonly Locale[];
  /** The names of `JOBS`, in order. */
  slugs: readonly string[];
  flows: Readonly<Record<string, Flow>>;
  /** The folders of flows that go by another name than theirs. */
  folders?: Readonly<Record<string, string>>;
  tasks: readonly string[];
  /** What can be so of the practice company: each fact with its values. A project of a test may have none. */
  company?: Readonly<Record<string, readonly string[]>>;
  /** Who can do what; a project of a test may have no such table. */
  roles?: RoleTables;
  /** The pages that wrong turns stand on; a project of a test may have no such list. */
  screenSources?: ScreenSources;
  /** The guides of each job, and what has changed since they were documented; a project of a test may have neither. */
  jobs?: Readonly<Record<string, readonly string[]>>;
  times?: Times;
}

/** Stands for the error of a file of which all that can be said is told of it as a whole. */
export const TOLD = 'It is told of the file.';

/** A guide of which all that can be said is told of its file. */
export const toldGuide = (locale: Locale, slug: string): GuideFile => ({
  locale,
  slug,
  file: `content/guides/${locale}/${slug}.mdx`,
  text: '',
  raw: '',
  frontMatter: UNREAD,
  error: TOLD,
});

/** The same of a file of texts. */
export const toldTexts = (locale: Locale, namespace: string): TextFile => ({
  locale,
  namespace,
  file: `locales/${locale}/${namespace}.json`,
  text: '',
  strings: {},
  noTexts: [],
  error: TOLD,
});

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

/** Where the glossary stands, from the project's root. */
export const GLOSSARY = 'content/glossary.json';

/** Where the jobs and their guides stand. */
export const JOBS_FILE = 'src/guides/jobs.ts';

/** What the code says that the written is compared with. */
export type Code = Pick<
  Source,
  'locales' | 'slugs' | 'flows' | 'tasks' | 'company' | 'roles' | 'screenSources' | 'jobs' | 'times'
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

/** The key that a line of a file of texts begins with. */
export const keyOfLine = (line: string): string | undefined => /^\s*"((?:[^"\\]|\\.)+)"\s*:/.exec(line)?.[1];

/** The lines on which the keys of a file of texts stand, from 1. Of a key that stands twice the last one counts. */
export const linesOfKeys = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text.split('\n').flatMap((line, index) => {
      const key = keyOfLine(line);
      return key ? [[key, index + 1] as const] : [];
    }),
  );

/** The line of an entry of a guide's front matter, from 1; 0 when it has none. What looks like one below is a text. */
function lineOfEntry(text: string, entry: string): number {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  const begins = [entry, `"${entry}"`, `'${entry}'`].map((name) => `${name}:`);
  return lines.slice(0, end).findIndex((line) => begins.some((name) => line.startsWith(name))) + 1;
}

/** The line of a key of a file of texts, or of an entry of a guide, from 1; 0 when it has none. */
export const lineOfKey = (text: string, key: string): number =>
  text.startsWith('---') ? lineOfEntry(text, key) : (linesOfKeys(text).get(key) ?? 0);

/** The file of a guide in the source language. */
export function sourceOf({ guides }: Source, slug: string): GuideFile | undefined {
  return guides.find((guide) => guide.slug === slug && guide.locale === SOURCE_LOCALE);
}

/** A language's file of texts. */
export function textsOf({ texts }: Source, locale: Locale, namespace: string): TextFile | undefined {
  return texts.find((text) => text.locale === locale && text.namespace === namespace);
}

/** The strings of a language's file of texts. */
export function stringsOf(source: Source, locale: Locale, namespace: string): Record<string, string> {
  return textsOf(source, locale, namespace)?.strings ?? {};
}
