import { common } from '../../translation/lock.ts';
import type { Shape } from '../../translation/shape.ts';

/** A heading with what follows it up to the next, or what stands before the first. */
interface Section {
  id: string;
  parts: Shape[];
}

function sectionsOf({ parts }: Shape): Section[] {
  const sections: Section[] = [{ id: '', parts: [] }];
  for (const part of parts) {
    const [, id] = (part.kind === 'heading' && /\{#(.+)\}$/.exec(part.detail)) || [];
    if (id) sections.push({ id, parts: [part] });
    else sections.at(-1)?.parts.push(part);
  }
  return sections;
}

/** A section of a translation that stands elsewhere than in English. */
export interface Moved {
  from: Shape;
  to: Shape;
  /** The section after which it stands in English; nothing for the first. */
  after: string;
}

/**
 * The parts of a translation in the order of the sections of English, and the first of each row of sections that have
 * moved. Where one has other sections than the other, they are left as they are.
 */
export function inOrderOf(english: Shape, guide: Shape): { parts: Shape[]; moved: Moved[] } {
  const [from, to] = [sectionsOf(english), sectionsOf(guide)];
  const [wanted, found] = [from, to].map((all) => all.map(({ id }) => id)) as [string[], string[]];
  const isSame = (a: readonly string[], b: readonly string[]) => a.join() === b.join();
  if (
    isSame(wanted, found) ||
    new Set(wanted).size < wanted.length ||
    !isSame([...wanted].sort(), [...found].sort())
  )
    return { parts: guide.parts, moved: [] };
  const kept = new Set(common(wanted, found).map(([, index]) => index));
  const moved = found.flatMap((id, index): Moved[] => {
    const at = wanted.indexOf(id);
    const follows = !kept.has(index - 1) && index > 0 && found[index - 1] === wanted[at - 1];
    const [own, theirs] = [to[index]?.parts[0], from[at]?.parts[0]];
    return kept.has(index) || follows || !own || !theirs
      ? []
      : [{ from: theirs, to: own, after: wanted[at - 1] ?? '' }];
  });
  return {
    parts: wanted.flatMap((id) => to[found.indexOf(id)]?.parts ?? []),
    moved,
  };
}

/** Whether the sections of a translation stand in the order of English: else `parity` tells which has moved. */
export const isInOrder = (english: Shape | undefined, guide: Shape | undefined): boolean =>
  !english || !guide || inOrderOf(english, guide).moved.length === 0;
