import type { Outline } from '../../guides/outline.ts';

/** What an id of a heading is made of. */
const ID = /^[a-z][a-z0-9-]*$/;

export const isId = (id: string | undefined): id is string => id !== undefined && ID.test(id);

/**
 * Whether the headings of a guide have ids that links can lead to: while one is missing, mistyped, or there twice,
 * a link to it is not wrong, and the heading is told.
 */
export function hasIds({ headings }: Outline): boolean {
  const ids = headings.map(({ id }) => id);
  return ids.every(isId) && new Set(ids).size === ids.length;
}
