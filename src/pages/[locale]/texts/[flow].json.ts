import type { APIRoute, GetStaticPaths } from 'astro';
import { FLOWS } from '../../../flows/index.ts';
import { flowSteps } from '../../../guides/guides.ts';
import { LOCALE_TAGS, type Locale } from '../../../i18n/locales.ts';
import { flowFile, flowWords } from '../../../wording/flow-words.ts';

const wordsOf = async (locale: Locale, id: string) => flowWords(locale, id, await flowSteps(id));

/** The texts of a flow in one language, for its rehearsal to load when it starts. */
export const getStaticPaths: GetStaticPaths = () =>
  Promise.all(
    LOCALE_TAGS.flatMap((locale) =>
      Object.keys(FLOWS).map(async (id) => ({
        params: { locale, flow: flowFile(await wordsOf(locale, id)) },
        props: { id },
      })),
    ),
  );

// Made anew, for the pages for translators note what is asked for while a file is made.
export const GET: APIRoute<{ id: string }> = async ({ params, props }) =>
  new Response(JSON.stringify(await wordsOf(params.locale as Locale, props.id)));
