import type { APIRoute } from 'astro';
import { FLOWS } from '../../../flows/index.ts';
import { flowSteps } from '../../../guides/guides.ts';
import { LOCALE_TAGS, type Locale } from '../../../i18n/locales.ts';
import { flowWords } from '../../../wording/flow-words.ts';

/** The texts of a flow in one language, for its rehearsal to load when it starts. */
export function getStaticPaths() {
  return LOCALE_TAGS.flatMap((locale) => Object.keys(FLOWS).map((flow) => ({ params: { locale, flow } })));
}

export const GET: APIRoute = async ({ params }) => {
  const { locale, flow } = params as { locale: Locale; flow: string };
  return new Response(JSON.stringify(flowWords(locale, flow, await flowSteps(flow))));
};
