import type { Locale } from '../../i18n/locales.ts';
import type { Problem } from '../problem.ts';
import { type Source, type TextFile, toldGuide, toldTexts } from '../source/source.ts';

/** A problem of a file as a whole. All else that would be found in the file, or for want of it, follows from that. */
export interface OfFile extends Problem {
  /** Files that need not be looked for, or into, on top of its own. */
  covers?: readonly string[];
  /** Files and folders that nothing reads, so that no other language has to have them. */
  strays?: readonly string[];
}

const GUIDE = /^content\/guides\/([^/]+)\/([^/]+)\.mdx$/;
const TEXTS = /^locales\/([^/]+)\/(.+)\.json$/;

/** The files that some problems tell of, with all that they cover. */
export const filesOf = (problems: readonly OfFile[]): Set<string> =>
  new Set(problems.flatMap(({ file, covers = [], strays = [] }) => [file, ...covers, ...strays]));

/**
 * What stands for a file of texts that cannot be used: its keys are those of a translation, so that nothing is told to
 * be missing there.
 */
function standIn({ texts }: Source, locale: Locale, namespace: string): TextFile {
  const other = texts.find((one) => one.namespace === namespace && one.locale !== locale && !one.error);
  return { ...toldTexts(locale, namespace), strings: other?.strings ?? {} };
}

/** A project in which the files that are told as a whole are neither missing nor compared with anything. */
export function setAside(source: Source, problems: readonly OfFile[]): Source {
  const told = filesOf(problems);
  const strays = problems.flatMap((problem) => problem.strays ?? []);
  const isStray = (file: string) => strays.some((stray) => file === stray || file.startsWith(`${stray}/`));
  const absent = <Kept>(
    files: readonly { file: string }[],
    at: RegExp,
    make: (locale: Locale, name: string) => Kept,
  ) =>
    [...told].flatMap((path) => {
      const [, locale, name = ''] = at.exec(path) ?? [];
      const known = source.locales.find((one) => one === locale);
      return known && !isStray(path) && !files.some(({ file }) => file === path) ? [make(known, name)] : [];
    });
  // A guide by a name that no job has yet is told as well: links to it are right.
  const listed = [...told].flatMap((path) => (isStray(path) ? [] : (GUIDE.exec(path)?.[2] ?? [])));
  return {
    ...source,
    slugs: [...source.slugs, ...new Set(listed.filter((slug) => !source.slugs.includes(slug)))],
    paths: source.paths.filter((path) => !isStray(path)),
    guides: [
      ...source.guides
        .filter(({ file }) => !isStray(file))
        .map((guide) => (told.has(guide.file) ? toldGuide(guide.locale, guide.slug) : guide)),
      ...absent(source.guides, GUIDE, toldGuide),
    ],
    texts: [
      ...source.texts
        .filter(({ file }) => !isStray(file))
        .map((texts) => (told.has(texts.file) ? standIn(source, texts.locale, texts.namespace) : texts)),
      ...absent(source.texts, TEXTS, (locale, name) => standIn(source, locale, name)),
    ],
  };
}
