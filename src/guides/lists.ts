import type { MdastNode } from 'satteri';

type List = Extract<MdastNode, { type: 'list' }>;

/** The mark of a list's first item as it is written: `-`, `*`, `+`, `.` or `)`. */
export const markOf = (list: MdastNode, text: string): string =>
  /^(?:\d+([.)])|([-*+]))/
    .exec(text.slice(list.position?.start.offset ?? 0))
    ?.slice(1)
    .find(Boolean) ?? '';

/**
 * Whether a list is only the rest of the one before it: another mark, such as `*` for one `-`, ends a list. With an
 * empty line between them, a numbered list after one with bullets is meant as another.
 */
const goesOn = (before: List, after: List) =>
  Boolean(before.ordered) === Boolean(after.ordered) ||
  (after.position?.start.line ?? 0) - (before.position?.end.line ?? 0) === 1;

/** Parts of a guide, with the lists that their author meant as one list in one row. */
export function rowsOfLists(parts: readonly MdastNode[]): MdastNode[][] {
  const rows: MdastNode[][] = [];
  for (const part of parts) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last?.type === 'list' && part.type === 'list' && goesOn(last, part)) row.push(part);
    else rows.push([part]);
  }
  return rows;
}

/** The list of a row that has the mark of most of its items: the others are taken for mistyped. */
export function mainList(row: readonly MdastNode[], text: string): MdastNode | undefined {
  const items = new Map<string, number>();
  for (const list of row) {
    const mark = markOf(list, text);
    items.set(mark, (items.get(mark) ?? 0) + ('children' in list ? list.children.length : 0));
  }
  const [[usual] = ['']] = [...items].sort(([, a], [, b]) => b - a);
  return row.find((list) => markOf(list, text) === usual);
}
