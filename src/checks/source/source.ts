import type { MdastNode } from 'satteri';
import type { Outline } from '../../guides/outline.ts';
import { type Language, type Locale, SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { Flow } from '../../practice/flow.ts';
import type { ROLE_ABOUT, TASK_ABOUT } from '../../roles/about.ts';
import type { TASKS } from '../../roles/tasks.ts';
import type { TODAY } from '../../roles/today.ts';
import type { CHANGES, DOCUMENTED } from '../../today/changes.ts';
import type { Lock } from '../../translation/lock.ts';
import type { Shape } from '../../translation/shape.ts';
import type { Problem } from '../problem.ts';
import { type FrontMatter, UNREAD } from './front-matter.ts';

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

/** What has become of the guides' subject, as the code has it, and the change that each job tells first. */
export interface Times {
  documented: typeof DOCUMENTED;
  changes: typeof CHANGES;
  first: Readonly<Record<string, string>>;
}

/** The role table, as the code has it. */
export interface RoleTables {
  ids: readonly string[];
  tasks: typeof TASKS;
  about: typeof TASK_ABOUT;
  roles: typeof ROLE_ABOUT;
  today: typeof TODAY;
}

/** The pages that wrong turns can stand on, by name; nothing for what no page tells. */
export type ScreenSources = Readonly<Record<string, { page: string; date: string } | undefined>>;

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
  /** What is said of each language; a project of a test says nothing. */
  languages?: Readonly<Record<string, Language>>;
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

/** Where the glossary stands, from the project's root. */
export const GLOSSARY = 'content/glossary.json';

/** Where the jobs and their guides stand. */
export const JOBS_FILE = 'src/guides/jobs.ts';

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
