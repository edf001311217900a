import type { Piece } from './lock.ts';
import { leaves, type Shape } from './shape.ts';

/** The entries of front matter that are words. */
export const FRONT_MATTER_WORDS = ['title', 'description'];

/** What a guide says, piece by piece: its title, its description, and every block that has words. */
export function piecesOfGuide(shape: Shape, frontMatter: unknown): Piece[] {
  const entries = (frontMatter ?? {}) as Record<string, unknown>;
  return [
    ...FRONT_MATTER_WORDS.flatMap((name) =>
      typeof entries[name] === 'string' ? [{ name, text: entries[name], line: 0, end: 0 }] : [],
    ),
    ...[...leaves(shape)].map(({ kind, source, line, end, at }) => ({
      name: kind,
      text: source,
      line,
      end,
      at,
    })),
  ];
}

/** What a file of texts says, key by key. */
export function piecesOfTexts(strings: Record<string, string>): Piece[] {
  return Object.entries(strings).map(([name, text]) => ({ name, text: `${name}: ${text}`, line: 0, end: 0 }));
}
