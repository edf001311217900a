/** A block of a guide as its page shows it: its id, and the kind of element that it is. */
export interface Part {
  id: string;
  kind: string;
}

/**
 * Finds for each block of a page the one that stands for it in the other language: that of the same id and kind. Where
 * one of the two pages is older, a block may have none; it then stands alone.
 */
export function pairUp<Own extends Part, Other extends Part>(
  own: readonly Own[],
  others: readonly Other[],
): [Own, Other][] {
  const byId = new Map(others.map((part) => [part.id, part]));
  return own.flatMap((part): [Own, Other][] => {
    const other = byId.get(part.id);
    return other?.kind === part.kind ? [[part, other]] : [];
  });
}
