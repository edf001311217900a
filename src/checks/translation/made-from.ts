import { normal } from '../../translation/hash.ts';
import { leaves, type Shape } from '../../translation/shape.ts';
import type { GuideFile, Source } from '../source/source.ts';

/**
 * How much of a part of a translation was made from a part of English, from 0 to 1, by what readers have found right;
 * nothing where none of it was read, or its English is gone, another by now, or stands twice.
 */
export type MadeFrom = (from: Shape, to: Shape) => number | undefined;

const said = new WeakMap<Shape, string[]>();

/** What is said in a part, block by block, which is read once. */
function saidIn(shape: Shape): string[] {
  const found = said.get(shape) ?? [...leaves(shape)].map(({ source }) => normal(source));
  said.set(shape, found);
  return found;
}

/** Those of some texts that stand there once: what stands twice tells nothing of its place. */
function once(texts: readonly string[]): Set<string> {
  const [seen, twice] = [new Set<string>(), new Set<string>()];
  for (const text of texts) (seen.has(text) ? twice : seen).add(text);
  return new Set([...seen].filter((text) => !twice.has(text)));
}

/** What the lock knows of a guide: words that were not touched tell for sure which part of English they stand for. */
export function madeFrom({ lock }: Source, english: Shape, { locale, slug }: GuideFile): MadeFrom {
  const read = lock.madeFrom[locale]?.[`guides/${slug}`] ?? [];
  const standing = once(saidIn(english));
  const translations = once(read.map(({ translation }) => translation ?? ''));
  const origins = new Map(
    read.flatMap(({ english: hash, translation = '' }) => {
      const origin = lock.english[hash] ?? '';
      return standing.has(origin) && translations.has(translation) ? [[translation, origin]] : [];
    }),
  );
  return (from, to) => {
    const own = saidIn(from);
    const known = saidIn(to).flatMap((text) => origins.get(text) ?? []);
    return known.length === 0
      ? undefined
      : known.filter((origin) => own.includes(origin)).length / known.length;
  };
}
