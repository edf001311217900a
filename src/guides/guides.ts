import { getCollection, getEntry } from 'astro:content';
import { isDraft } from '../i18n/drafts.ts';
import { type Locale, SOURCE_LOCALE } from '../i18n/locales.ts';
import { oncePerBuild } from '../site/once.ts';
import { GUIDE_SLUGS } from './jobs.ts';
import { attributesOf, isElement, type Outline, outline } from './outline.ts';

/** The text of a guide in a language, with the English one. What a draft has not translated yet is English itself. */
const entryOf = async (locale: Locale, slug: string) => {
  const source = await getEntry('guides', `${SOURCE_LOCALE}/${slug}`);
  // Not getEntry, which warns of what is not there: of a draft nothing has to be.
  const [own] =
    locale === SOURCE_LOCALE
      ? [source]
      : await getCollection('translations', ({ id }) => id === `${locale}/${slug}`);
  const entry = own ?? (isDraft(locale) ? source : undefined);
  if (!source || !entry) throw new Error(`content/guides/${locale}/${slug}.mdx is missing.`);
  return { source, entry, language: own ? locale : SOURCE_LOCALE };
};

const guideOnce = oncePerBuild(async (id: `${Locale}/${string}`) => {
  const [locale = SOURCE_LOCALE, slug = ''] = id.split('/') as [Locale, string];
  const { source, entry, language } = await entryOf(locale, slug);
  const { documented, sources, tasks } = source.data;
  // Where a draft has a guide in part, the rest is named and leads to English: links from elsewhere find it.
  const isPart = isDraft(locale) && entry !== source;
  const own = isPart ? outline(entry.body ?? '').headings.map(({ id }) => id) : [];
  const rest = isPart ? outline(source.body ?? '').headings.filter(({ id }) => !own.includes(id)) : [];
  return { slug, entry, language, rest, ...entry.data, documented, sources, tasks };
});

/** A guide in one language: its words, and the facts from the English file. */
export const getGuide = (locale: Locale, slug: string) => guideOnce(`${locale}/${slug}`);

export type Guide = Awaited<ReturnType<typeof getGuide>>;

/** All guides of a language, in the order of reading. */
export const getGuides: (locale: Locale) => Promise<Guide[]> = oncePerBuild((locale) =>
  Promise.all(GUIDE_SLUGS.map((slug) => getGuide(locale, slug))),
);

/** What pages ask of a guide's text: where it tells who can do a task, which controls it names, what it rehearses. */
interface Contents {
  roles: Omit<RolesPlace, 'slug'>[];
  labels: (Omit<LabelPlace, 'slug'> & { label: string })[];
  rehearsals: Outline['rehearsals'];
}

/** The contents of a text. Its tree, which is many times as large, is not kept. */
function contentsOf(mdx: string): Contents {
  const { blocks, headings, uses, rehearsals } = outline(mdx);
  return {
    rehearsals,
    roles: blocks.flatMap(({ id: block, kind, node }) => {
      const section = block.slice(0, block.lastIndexOf('.'));
      const heading = headings.find(({ id }) => id === section);
      if (kind !== 'roles' || !heading || !isElement(node)) return [];
      const { task } = attributesOf(node);
      return [{ task: String(task), block, section, title: heading.text }];
    }),
    labels: uses.flatMap(({ name, attributes, line }) => {
      const heading = headings.findLast((one) => one.line <= line);
      return name === 'Label' && heading?.id
        ? [{ label: String(attributes.id), section: heading.id, title: heading.text }]
        : [];
    }),
  };
}

const contentsOnce = oncePerBuild(async (id: `${Locale}/${string}`) => {
  const [locale = SOURCE_LOCALE, slug = ''] = id.split('/') as [Locale, string];
  const { entry } = await getGuide(locale, slug);
  return contentsOf(entry.body ?? '');
});

/** Where a guide tells who can do a task: the block, and the section that it stands in. */
export interface RolesPlace {
  task: string;
  slug: string;
  block: string;
  section: string;
  /** The section's heading. */
  title: string;
}

/** Every `<Roles task>` of a guide below a heading, in the order of reading. */
export async function rolesOf(locale: Locale, slug: string): Promise<RolesPlace[]> {
  const { roles } = await contentsOnce(`${locale}/${slug}`);
  return roles.map((place) => ({ ...place, slug }));
}

/** Every `<Roles task>` of all guides. */
export async function allRolePlaces(locale: Locale): Promise<RolesPlace[]> {
  return (await Promise.all(GUIDE_SLUGS.map((slug) => rolesOf(locale, slug)))).flat();
}

/** A section that names a control. */
export type LabelPlace = Pick<RolesPlace, 'slug' | 'section' | 'title'>;

const labelPlacesOnce = oncePerBuild(async (locale: Locale) => {
  const places = new Map<string, LabelPlace[]>();
  for (const slug of GUIDE_SLUGS) {
    const { labels } = await contentsOnce(`${locale}/${slug}`);
    for (const { label, section, title } of labels) {
      const known = places.get(label) ?? [];
      places.set(label, known);
      if (!known.some((one) => one.slug === slug && one.section === section))
        known.push({ slug, section, title });
    }
  }
  return places;
});

/** Every section of the guides that names a control, in the order of reading. */
export async function labelPlaces(locale: Locale, label: string): Promise<readonly LabelPlace[]> {
  return (await labelPlacesOnce(locale)).get(label) ?? [];
}

/** The rehearsals that a guide holds, each with its steps, in the guide's order. */
export const rehearsalsOf = async (slug: string) =>
  (await contentsOnce(`${SOURCE_LOCALE}/${slug}`)).rehearsals;

/** The first guide that holds a flow's rehearsal, with the states that each of its steps describes there. */
const homeOfFlow = oncePerBuild(async (flow: string) => {
  for (const slug of GUIDE_SLUGS) {
    const found = (await rehearsalsOf(slug)).find((rehearsal) => rehearsal.flow === flow);
    if (found) return { slug, steps: found.steps.map((step) => step.at) };
  }
  return { slug: undefined, steps: [] };
});

/** The guide that holds a flow's rehearsal, or nothing when none does yet. */
export async function guideOfFlow(flow: string): Promise<string | undefined> {
  return (await homeOfFlow(flow)).slug;
}

/** The guide's steps for a flow: the states that each describes. */
export async function flowSteps(flow: string): Promise<string[][]> {
  return (await homeOfFlow(flow)).steps;
}
