import { describe, expect, it } from 'vitest';
import { transitionsOf } from '../../src/checks/flows/transitions.ts';
import { FLOWS } from '../../src/flows/index.ts';
import { graphOf } from '../../src/map/graph.ts';
import type { Box, Point } from '../../src/map/layout.ts';
import { mapOf } from '../../src/map/map.ts';
import { measure } from '../../src/map/measure.ts';
import { pathOf } from '../../src/map/path.ts';
import { situationOf } from '../../src/practice/flow.ts';
import { replay } from '../../src/practice/replay.ts';

/** Whether a level or upright piece of a line enters a box; touching its edge is no entering. */
function enters([from, to]: readonly [Point, Point], box: Box): boolean {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  return left < box.x + box.width && right > box.x && top < box.y + box.height && bottom > box.y;
}

/** Whether a point lies on the edge of a box. */
function isOnEdge({ x, y }: Point, box: Box): boolean {
  const isNear = (one: number, other: number) => Math.abs(one - other) < 0.5;
  const isBeside = x > box.x - 0.5 && x < box.x + box.width + 0.5;
  const isLevel = y > box.y - 0.5 && y < box.y + box.height + 0.5;
  return (
    (isBeside && (isNear(y, box.y) || isNear(y, box.y + box.height))) ||
    (isLevel && (isNear(x, box.x) || isNear(x, box.x + box.width)))
  );
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const piecesOf = (points: readonly Point[]) =>
  points.slice(1).map((point, index) => [points[index] ?? point, point] as const);

describe.each(Object.keys(FLOWS))('the map of %s', (id) => {
  const flow = FLOWS[id];
  if (!flow) throw new Error(`There is no flow ${id}.`);

  it('draws no line through a box, nor through the names on another line', async () => {
    const { drawing } = await mapOf(id);
    const wrong = drawing.lines.flatMap((line) => {
      const boxes = [...drawing.boxes].filter(([, box]) =>
        piecesOf(line.points).some((piece) => enters(piece, box)),
      );
      const labels = drawing.lines.filter(
        (other) => other !== line && piecesOf(line.points).some((piece) => enters(piece, other.label)),
      );
      return [
        ...boxes.map(([state]) => `${line.from} → ${line.to} runs through ${state}`),
        ...labels.map(({ from, to }) => `${line.from} → ${line.to} runs through the name of ${from} → ${to}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('leads each line from the edge of one box to the edge of the other, level and upright', async () => {
    const { drawing } = await mapOf(id);
    expect(drawing.lines.length).toBeGreaterThan(0);
    for (const { from, to, points } of drawing.lines) {
      const [begins, ends] = [drawing.boxes.get(from), drawing.boxes.get(to)];
      const [first, last] = [points[0], points.at(-1)];
      if (!begins || !ends || !first || !last) throw new Error(`${from} → ${to} has no ends.`);
      expect(isOnEdge(first, begins), `${from} → ${to} begins at ${from}`).toBe(true);
      expect(isOnEdge(last, ends), `${from} → ${to} ends at ${to}`).toBe(true);
      for (const [a, b] of piecesOf(points)) expect(a.x === b.x || a.y === b.y, `${from} → ${to}`).toBe(true);
    }
  });

  it('lays no box and no name over another, and all within the drawing', async () => {
    const { drawing } = await mapOf(id);
    const all = [...drawing.boxes.values(), ...drawing.lines.map(({ label }) => label)];
    all.forEach((one, index) => {
      for (const other of all.slice(index + 1)) expect(overlap(one, other)).toBe(false);
      expect(one.x >= 0 && one.x + one.width <= drawing.width).toBe(true);
      expect(one.y >= 0 && one.y + one.height <= drawing.height).toBe(true);
    });
  });

  it('tells every screen and every arrow of the machine, each with a way that plays there', () => {
    const { places, arrows } = graphOf(flow);
    expect(places.map(({ state }) => state)).toEqual(Object.keys(flow.screens));
    const all = Object.values(flow.machine.states).flatMap((state) =>
      transitionsOf(state).map(({ event, targets: [to = ''] }) => ({ from: state.key, send: event, to })),
    );
    for (const { from, send, to } of arrows) expect(all).toContainEqual({ from, send, to });
    const pairs = (list: readonly { from: string; to: string }[]) =>
      [...new Set(list.map(({ from, to }) => `${from} → ${to}`))].sort();
    expect(pairs(arrows)).toEqual(pairs(all));
    const ways = [
      ...places.map(({ state, way }) => ({ to: state, way })),
      ...arrows.map(({ to, way }) => ({ to, way })),
    ];
    for (const { to, way } of ways) {
      const start = flow.scenarios[way.scenario];
      if (!start) throw new Error(`There is no scenario ${way.scenario}.`);
      const { snapshot, refused } = replay(flow, situationOf(flow, start), way.log);
      expect(refused).toBeUndefined();
      expect(snapshot.value).toBe(to);
    }
  });
});

it('the map is worked out once for all languages', async () => {
  const [id = ''] = Object.keys(FLOWS);
  expect(await mapOf(id)).toBe(await mapOf(id));
});

it('the map tells how a flow ends, and what is a wrong turn', () => {
  for (const flow of Object.values(FLOWS))
    for (const { state, kind } of graphOf(flow).places) {
      const isEnd = flow.machine.states[state]?.type === 'final';
      if (isEnd) expect(kind).toBe(flow.screens[state]?.end);
      else expect(kind === 'detour').toBe(flow.machine.states[state]?.tags.includes('detour'));
    }
});

it('text is given the lines that it needs', () => {
  expect(measure('Next', 160).height).toBe(measure('下一步', 160).height);
  expect(measure('A heading longer than a line', 160).height).toBe(2 * measure('A', 160).height);
  expect(measure('一行放不下的比较长的标题', 160).height).toBe(2 * measure('一', 160).height);
  expect(measure('一行放不下的比较长的标题', 160).width).toBeLessThanOrEqual(160);
});

it('a line is drawn with round corners from its first point to its last', () => {
  const path = pathOf([
    { x: 0, y: 0 },
    { x: 0, y: 40 },
    { x: 6, y: 40 },
  ]);
  expect(path).toBe('M0 0L0 33Q0 40 3 40L6 40');
});
