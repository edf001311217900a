import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { blocksOf } from '../guides/blocks.ts';
import { attribute } from '../guides/markdown.ts';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import type { DocumentState } from './state.ts';

/** Blocks that hold what is said of them; the others are followed by it. */
const HOLDERS = new Set(['item', 'step']);

/**
 * Marks the blocks of a translation whose English is newer, and gives the English blocks an id that the marks lead to.
 *
 * @param states how far every translation is, when a guide is read
 */
export const newerEnglish =
  (states: () => readonly DocumentState[]): MdastPluginEntry =>
  ({ fileURL }) => {
    const [, locale, name] = /\/([^/]+)\/([^/]+)\.mdx$/.exec(fileURL?.pathname ?? '') ?? [];
    const isEnglish = locale === SOURCE_LOCALE;
    const newer = new Set(
      states()
        .filter((one) => one.name === `guides/${name}` && (isEnglish || one.locale === locale))
        .flatMap((one) => one.newer),
    );
    if (newer.size === 0) return null;
    return defineMdastPlugin({
      name: 'newer-english',
      options: { position: true },
      before(root, context) {
        for (const { id, kind, node } of blocksOf(root)) {
          if (!newer.has(id)) continue;
          if (!isEnglish) {
            const mark = {
              type: 'mdxJsxFlowElement' as const,
              name: 'Newer',
              attributes: [attribute('of', id)],
              children: [],
            };
            if (HOLDERS.has(kind)) context.appendChild(node, mark);
            else context.insertAfter(node, mark);
          } else if (node.type === 'mdxJsxFlowElement')
            context.replaceNode(node, { ...node, attributes: [...node.attributes, attribute('id', id)] });
          // A heading has its id.
          else if (kind !== 'heading') context.setProperty(node, 'data', { hProperties: { id } });
        }
      },
    });
  };
