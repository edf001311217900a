import type { LabelKey } from '../i18n/text.ts';
import type { Flow } from './flow.ts';
import type { Place } from './screen.ts';

/** An entry of the practice frame's menu, or behind its gear. */
export interface Entry {
  /** The last label of its path. */
  key: LabelKey;
  /** From the outermost, joined by slashes: what tells one entry from another. */
  id: string;
  entries: Entry[];
  /** The flows that begin here. */
  flows: string[];
}

/** What tells a place of the menu from another: the same for a screen, a control and the menu's entry. */
export const placeId = ({ in: where, path }: Place): string => `${where}:${path.join('/')}`;

/** Every place that a flow names, in the order of its screens: those of controls before those of screens. */
function placesOf({ screens }: Flow): Place[] {
  return Object.values(screens).flatMap(({ at, buttons }) => [
    ...buttons.flatMap(({ to }) => to ?? []),
    ...(at ? [at] : []),
  ]);
}

/**
 * The menu of the practice frame, made of all the places that the flows name: it cannot drift from them.
 *
 * @param where the left menu, or what is behind the gear
 */
export function menuOf(flows: Readonly<Record<string, Flow>>, where: 'menu' | 'gear'): Entry[] {
  const top: Entry[] = [];
  for (const [flow, description] of Object.entries(flows)) {
    const places = placesOf(description);
    const first = places.find((place) => place.in !== 'page');
    for (const place of places.filter((one) => one.in === where)) {
      let entries = top;
      place.path.forEach((key, depth) => {
        const path = place.path.slice(0, depth + 1);
        const id = placeId({ in: where, path });
        let entry = entries.find((one) => one.id === id);
        if (!entry) {
          entry = { key, id, entries: [], flows: [] };
          entries.push(entry);
        }
        const isBeginning = first && placeId(first) === id;
        if (isBeginning && !entry.flows.includes(flow)) entry.flows.push(flow);
        entries = entry.entries;
      });
    }
  }
  return top;
}
