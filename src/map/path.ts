import type { Point } from './layout.ts';

/** How far from a corner its arc begins. */
const ROUND = 7;

const at = ({ x, y }: Point) => `${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`;

/** The point on the way from one to another, no further than half of it. */
function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(ROUND / length, 0.5);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** A line through points as the path of an SVG, its corners rounded. */
export function pathOf(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const next = points[index + 1];
      if (!before) return `M${at(point)}`;
      return next
        ? `L${at(towards(point, before))}Q${at(point)} ${at(towards(point, next))}`
        : `L${at(point)}`;
    })
    .join('');
}
