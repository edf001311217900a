import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load as parseYaml } from 'js-yaml';
import { type Outline, outline } from '../guides/outline.ts';
import { LOCALE_TAGS, type Locale, SOURCE_LOCALE } from '../i18n/locales.ts';
import type { Flow } from '../practice/flow.ts';

/** One file of a guide, as it was written. */
export interface GuideFile {
  locale: Locale;
  slug: string;
  /** Path from the project's root. */
  file: string;
  text: string;
  /** Absent when the file is not valid MDX; `error` then says why. */
  outline?: Outline;
  frontMatter?: unknown;
  error?: { line: number; message: string };
}

/** One file of texts. */
export interface TextFile {
  locale: Locale;
  /** `ui`, `labels`, `roles` or `flows/{flow}`. */
  namespace: string;
  file: string;
  text: string;
  strings: Record<string, string>;
  error?: string;
}

/** Everything that people write, read from disk once and handed to every check. */
export interface Source {
  guides: GuideFile[];
  texts: TextFile[];
  /** The names of `JOBS`, in order. */
  slugs: readonly string[];
  flows: Readonly<Record<string, Flow>>;
  tasks: readonly string[];
}

const listed = (folder: string) =>
  existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];

function readGuide(root: string, locale: Locale, name: string): GuideFile {
  const file = `content/guides/${locale}/${name}`;
  const text = readFileSync(join(root, file), 'utf8');
  const guide: GuideFile = { locale, slug: name.replace(/\.mdx$/, ''), file, text };
  try {
    guide.outline = outline(text);
    guide.frontMatter = parseYaml(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '');
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    guide.error = { line: Number(/^(\d+):/.exec(message)?.[1] ?? 1), message };
  }
  return guide;
}

function readTexts(root: string, locale: Locale, name: string): TextFile {
  const file = `locales/${locale}/${name}`;
  const text = readFileSync(join(root, file), 'utf8');
  const namespace = name.replace(/\.json$/, '');
  try {
    return { locale, namespace, file, text, strings: JSON.parse(text) };
  } catch (thrown) {
    return { locale, namespace, file, text, strings: {}, error: String(thrown) };
  }
}

/**
 * Reads guides and texts below a project's root.
 *
 * @param code what the checks compare them with: the guides' names, flows and tasks
 */
export function readSource(root: string, code: Pick<Source, 'slugs' | 'flows' | 'tasks'>): Source {
  return {
    ...code,
    guides: LOCALE_TAGS.flatMap((locale) =>
      listed(join(root, 'content/guides', locale))
        .filter((name) => name.endsWith('.mdx'))
        .map((name) => readGuide(root, locale, name)),
    ),
    texts: LOCALE_TAGS.flatMap((locale) =>
      listed(join(root, 'locales', locale))
        .filter((name) => name.endsWith('.json'))
        .map((name) => readTexts(root, locale, name.replaceAll('\\', '/'))),
    ),
  };
}

/** The line of a key in a JSON or YAML text, from 1. */
export function lineOfKey(text: string, key: string): number {
  const lines = text.split('\n');
  const found = lines.findIndex(
    (line) => line.trimStart().startsWith(`"${key}"`) || line.startsWith(`${key}:`),
  );
  return found + 1;
}

/** The file of a guide in the source language. */
export function sourceOf({ guides }: Source, slug: string): GuideFile | undefined {
  return guides.find((guide) => guide.slug === slug && guide.locale === SOURCE_LOCALE);
}

/** The strings of a language's file of texts. */
export function stringsOf({ texts }: Source, locale: Locale, namespace: string): Record<string, string> {
  return texts.find((text) => text.locale === locale && text.namespace === namespace)?.strings ?? {};
}
