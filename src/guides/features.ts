import type { Features } from 'satteri';

/** How guides are parsed: the same for the build and the checks. Headings carry ids: `## Renew {#renew}`. */
export const FEATURES = {
  gfm: { footnotes: false },
  headingAttributes: true,
  smartPunctuation: false,
} as const satisfies Features;

/** The elements of Markdown that a component of ours stands for. */
export const REPLACED = ['a', 'h2', 'h3', 'table'] as const;
