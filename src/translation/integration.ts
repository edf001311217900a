import type { AstroIntegration } from 'astro';

/** The pages that tell where texts are seen, in the order in which they are made. */
const LAST = ['/[locale]/translate', '/[locale]/translate/[page]'];

/** Lets the pages for translators be built after all others: what they tell is noted while those are made. */
export function translatorsLast(): AstroIntegration {
  return {
    name: 'translators-last',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => {
            const paths = await usual.getStaticPaths();
            const rank = ({ route }: (typeof paths)[number]) => LAST.indexOf(route.route);
            return paths.sort((a, b) => rank(a) - rank(b));
          },
        }));
      },
    },
  };
}
