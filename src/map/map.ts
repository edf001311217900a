import { flowOf } from '../flows/index.ts';
import { LOCALE_TAGS, type Locale } from '../i18n/locales.ts';
import { controlsOf } from '../practice/events.ts';
import { linkTo } from '../practice/log.ts';
import { href, routes } from '../site/routes.ts';
import { localScreens } from '../wording/screens.ts';
import { type FlowGraph, graphOf, type Way } from './graph.ts';
import { type Drawing, drawingOf, type Words } from './layout.ts';

/** A flow's map: what it tells, where it stands in the drawing, and its words in each language. */
export interface FlowMap {
  graph: FlowGraph;
  drawing: Drawing;
  words: Readonly<Record<Locale, Words>>;
}

function wordsOf(locale: Locale, id: string): Words {
  const screens = localScreens(locale, id, flowOf(id));
  return {
    heading: (state) => screens[state]?.heading ?? state,
    buttons: (state, sends) => {
      const screen = screens[state];
      const controls = screen ? controlsOf(screen).filter(({ send }) => sends.includes(send)) : [];
      return [...new Set(controls.map(({ called }) => called.text))];
    },
  };
}

async function make(id: string): Promise<FlowMap> {
  const graph = graphOf(flowOf(id));
  const words = Object.fromEntries(
    LOCALE_TAGS.map((locale) => [locale, wordsOf(locale, id)]),
  ) as FlowMap['words'];
  return { graph, drawing: await drawingOf(graph, Object.values(words)), words };
}

/** The address that plays a way into a rehearsal. */
export const addressOfWay = (locale: Locale, id: string, { scenario, log }: Way): string =>
  linkTo(href(locale, routes.rehearsal(id)), flowOf(id).version, { scenario, events: log });

const made = new Map<string, Promise<FlowMap>>();

/**
 * The map of a flow, worked out once while the site is built, for the pages of every language.
 *
 * @throws when there is no such flow
 */
export function mapOf(id: string): Promise<FlowMap> {
  const map = made.get(id) ?? make(id);
  made.set(id, map);
  return map;
}
