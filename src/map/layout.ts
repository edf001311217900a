import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { LEAVE } from '../practice/vocabulary.ts';
import type { Arrow, FlowGraph } from './graph.ts';
import { LINE, measure } from './measure.ts';

/** A point of the drawing, in pixels from its upper left corner. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle of the drawing. */
export interface Box extends Point {
  width: number;
  height: number;
}

/** A line with an arrow's head from one box to another. */
interface Line {
  from: string;
  to: string;
  /** The events that it stands for. */
  sends: readonly string[];
  /** From the edge of one box to the edge of the other. */
  points: readonly Point[];
  /** Where the names of the buttons stand. */
  label: Box;
}

/** Where everything stands in the drawing of a flow. */
export interface Drawing {
  boxes: ReadonlyMap<string, Box>;
  lines: readonly Line[];
  width: number;
  height: number;
}

/** The words of a map in one language. */
export interface Words {
  heading: (state: string) => string;
  /** What the controls of a screen that send one of some events are called, each name once. */
  buttons: (state: string, sends: readonly string[]) => readonly string[];
}

/** Width of a box, and of what can be written in it. */
const BOX = { width: 184, text: 160 };
/** Width of the names on a line. */
const LABEL = 132;
const PADDING = { block: 10, inline: 8 };

const LAYERED = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=20,left=20,bottom=20,right=20]',
  'elk.layered.considerModelOrder.strategy': 'PREFER_NODES',
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.thoroughness': '20',
  'elk.spacing.nodeNode': '24',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '14',
  'elk.layered.spacing.nodeNodeBetweenLayers': '24',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
};

/**
 * The arrows that are drawn, those between the same two places as one. Left out, for nearly every screen has them:
 * stopping, and the way back from a wrong turn to where it was taken.
 */
function drawnArrows({ places, arrows }: FlowGraph): Arrow[][] {
  const kinds = new Map(places.map(({ state, kind }) => [state, kind]));
  const isDetour = (state: string) => kinds.get(state) === 'detour';
  const isThere = (from: string, to: string) => arrows.some((one) => one.from === from && one.to === to);
  const groups = new Map<string, Arrow[]>();
  for (const arrow of arrows) {
    const { from, to, send } = arrow;
    const isWayBack = isDetour(from) && !isDetour(to) && isThere(to, from);
    const isStop = send === LEAVE && kinds.get(to) === 'stopped';
    if (isStop || from === to || isWayBack) continue;
    groups.set(`${from} ${to}`, [...(groups.get(`${from} ${to}`) ?? []), arrow]);
  }
  return [...groups.values()];
}

/**
 * Lays a flow's map out, once for all languages: everything is as large as the longest of them needs, so that a
 * change of language changes the words alone. No line runs behind a box.
 *
 * @param languages the words of the map in each language
 */
export async function drawingOf(graph: FlowGraph, languages: readonly Words[]): Promise<Drawing> {
  const groups = drawnArrows(graph);
  const ends = new Set(groups.flat().flatMap(({ from, to }) => [from, to]));
  const drawn = graph.places.filter(({ state }) => ends.has(state));

  const boxHeight = (state: string, isEnd: boolean) =>
    Math.max(...languages.map(({ heading }) => measure(heading(state), BOX.text).height)) +
    (isEnd ? LINE : 0) +
    2 * PADDING.block;
  const labelSize = (from: string, sends: readonly string[]) => {
    const sizes = languages.map(({ buttons }) => {
      const names = buttons(from, sends).map((name) => measure(name, LABEL));
      return {
        width: Math.max(...names.map(({ width }) => width)),
        height: names.reduce((sum, { height }) => sum + height, 0),
      };
    });
    return {
      width: Math.max(...sizes.map(({ width }) => width)) + 2 * PADDING.inline,
      height: Math.max(...sizes.map(({ height }) => height)),
    };
  };

  const asked: ElkNode = {
    id: 'map',
    layoutOptions: LAYERED,
    children: drawn.map(({ state, kind }) => ({
      id: state,
      width: BOX.width,
      height: boxHeight(state, kind !== 'way' && kind !== 'detour'),
    })),
    edges: groups.map((group, index) => ({
      id: String(index),
      sources: group.slice(0, 1).map(({ from }) => from),
      targets: group.slice(0, 1).map(({ to }) => to),
      labels: [
        {
          ...labelSize(
            group[0]?.from ?? '',
            group.map(({ send }) => send),
          ),
          text: '-',
          layoutOptions: { 'elk.edgeLabels.inline': 'true' },
        },
      ],
    })),
  };
  const laid = await new ELK().layout(asked);
  return {
    boxes: new Map((laid.children ?? []).map(({ id, ...box }) => [id, boxOf(box)])),
    lines: (laid.edges ?? []).map((edge) => lineOf(edge, groups[Number(edge.id)] ?? [])),
    width: Math.ceil(laid.width ?? 0),
    height: Math.ceil(laid.height ?? 0),
  };
}

const boxOf = ({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box => ({ x, y, width, height });

function lineOf({ sections = [], labels = [] }: ElkExtendedEdge, group: readonly Arrow[]): Line {
  return {
    from: group[0]?.from ?? '',
    to: group[0]?.to ?? '',
    sends: group.map(({ send }) => send),
    points: sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
      startPoint,
      ...bendPoints,
      endPoint,
    ]),
    label: boxOf(labels[0] ?? {}),
  };
}
