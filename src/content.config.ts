import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { sourceSchema, translationSchema } from './guides/front-matter.ts';
import { SOURCE_LOCALE } from './i18n/locales.ts';

/** `zh-CN/action-pack.mdx` is the entry `zh-CN/action-pack`. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');
const base = './content/guides';

export const collections = {
  guides: defineCollection({
    loader: glob({ base, pattern: `${SOURCE_LOCALE}/*.mdx`, generateId }),
    schema: sourceSchema,
  }),
  translations: defineCollection({
    loader: glob({ base, pattern: ['*/*.mdx', `!${SOURCE_LOCALE}/*.mdx`], generateId }),
    schema: translationSchema,
  }),
};
