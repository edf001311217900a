import { FLOWS } from '../flows/index.ts';
import { labelPlaces } from '../guides/guides.ts';
import type { Locale } from '../i18n/locales.ts';
import { textsIn } from '../i18n/text.ts';
import { addressOfWay, mapOf } from '../map/map.ts';
import { href, routes } from '../site/routes.ts';
import { screensOfTexts } from '../wording/places.ts';
import { flowNames } from '../wording/texts.ts';
import { flowOfFile } from './files.ts';
import { type Place, placeNear, placeOf } from './shown.ts';

/** A place of the site where a text is seen. */
interface Appearance {
  title: string;
  /** The language of the title, where it is another. */
  lang?: Locale;
  href: string;
}

/** Where one is enough to see a text, more would only be in the way. */
const MOST = 3;

/** The screens of a flow that show a text, in the order of the flow, each played the shortest way. */
async function screensWith(
  locale: Locale,
  flow: string,
  text: string,
  alone: boolean,
): Promise<Appearance[]> {
  const states = screensOfTexts(flow).get(text) ?? [];
  if (states.length === 0) return [];
  const { graph, words } = await mapOf(flow);
  return graph.places
    .filter(({ state }) => states.includes(state))
    .map(({ state, way }) => ({
      title: `${alone ? '' : `${flowNames(locale, flow).title} > `}${words[locale].heading(state)}`,
      href: addressOfWay(locale, flow, way),
    }));
}

/** Screens that show a text, and for a name in Partner Center the sections that use it. */
async function screensAndSections(locale: Locale, file: string, key: string): Promise<Appearance[]> {
  const own = flowOfFile(file);
  const text = `${file} ${key}`;
  if (own) {
    const screens = await screensWith(locale, own, text, true);
    const page = { title: flowNames(locale, own).title, href: href(locale, routes.rehearsal(own)) };
    return screens.length > 0 ? screens : [page];
  }
  const found: Appearance[] = [];
  for (const flow of Object.keys(FLOWS)) {
    if (found.length >= MOST) return found;
    // The first of each rehearsal: its other screens are near.
    found.push(...(await screensWith(locale, flow, text, false)).slice(0, 1));
  }
  const sections = file === 'labels' ? await labelPlaces(locale, key) : [];
  return [
    ...found,
    ...sections.map(({ slug, section, title }) => ({
      title,
      href: `${href(locale, routes.guide(slug))}#${section}`,
    })),
  ];
}

/** How a text is seen at some places; `near` them where it is said only at times, and not in this build. */
export interface Appearances {
  manner: Place['manner'] | 'near' | 'nowhere';
  places: readonly Appearance[];
}

/** The files whose texts are those of screens, or of Partner Center. */
const OF_SCREENS = /^(?:flows\/.+|rehearsal|labels)$/;

/**
 * Where a text of `locales/` is seen: screens of rehearsals, sections of guides, or a page that asks for it. While one
 * writes, pages are known once they were visited, and nothing is told of a text that is on none of them.
 */
export async function appearancesOf(
  locale: Locale,
  file: string,
  key: string,
): Promise<Appearances | undefined> {
  const place = placeOf(locale, file, key);
  if (place?.manner === 'shown' && !OF_SCREENS.test(file)) return { manner: 'shown', places: [place] };
  const shown = await screensAndSections(locale, file, key);
  if (shown.length > 0) return { manner: 'shown', places: shown.slice(0, MOST) };
  if (place) return { manner: place.manner, places: [place] };
  if (import.meta.env.DEV) return undefined;
  const near = placeNear(locale, file, key, Object.keys(textsIn(locale, file)));
  return near ? { manner: 'near', places: [near] } : { manner: 'nowhere', places: [] };
}
