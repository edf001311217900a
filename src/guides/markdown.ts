import type { Blockquote, Paragraph, Text } from 'mdast';
import { defineHastPlugin, defineMdastPlugin, type MdxJsxFlowElement } from 'satteri';
import { blocksOf } from './blocks.ts';

/** An attribute of a component. */
export const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });

/** Gives every block of a guide its id: `data-block` on Markdown, `block` on components; and steps their number. */
export const blockIds = defineMdastPlugin({
  name: 'block-ids',
  options: { position: true },
  before(root, context) {
    for (const { id, node, step, flow } of blocksOf(root)) {
      if (node.type === 'mdxJsxFlowElement') {
        const added = [attribute('block', id)];
        if (step) added.push(attribute('n', String(step)));
        if (flow) added.push(attribute('flow', flow));
        context.replaceNode(node, { ...node, attributes: [...node.attributes, ...added] });
      } else {
        const data = node.data as { hProperties?: object } | undefined;
        context.setProperty(node, 'data', {
          ...data,
          hProperties: { ...data?.hProperties, 'data-block': id },
        });
      }
    }
  },
});

/** The bundler takes `media/list.png` for the name of a package; authors mean the folder beside the guide. */
export const pictures = defineMdastPlugin({
  name: 'pictures',
  image(node, context) {
    if (!/^(?:[a-z]+:|[./])/i.test(node.url)) context.setProperty(node, 'url', `./${node.url}`);
  },
});

/** The mark of a menu path, as in `<Label id="partnership" /> > <Label id="offers" />`, never begins a line. */
export const menuPaths = defineMdastPlugin({
  name: 'menu-paths',
  text(node: Text, context) {
    if (node.value.startsWith(' > ')) context.setProperty(node, 'value', `\u00a0${node.value.slice(1)}`);
  },
});

/** The kinds of alerts, as `ALERT` reads them. */
export type AlertKind = 'note' | 'important' | 'since' | 'today';

/** First line of an alert: `[!NOTE]`, `[!IMPORTANT]`, `[!SINCE 2018-07-24]` or `[!TODAY]`. */
export const ALERT = /^\[!(NOTE|IMPORTANT|SINCE|TODAY)(?: (\d{4}(?:-\d\d){0,2}))?\]\s*/;

/** Turns `> [!NOTE]` quotations into the Alert component. Every quotation of a guide is an alert. */
export const alerts = defineMdastPlugin({
  name: 'alerts',
  blockquote(node: Blockquote, context) {
    const first = node.children[0] as Paragraph | undefined;
    const opening = first?.children[0] as Text | undefined;
    const [marker = '', kind = '', date = ''] = ALERT.exec(opening?.value ?? '') ?? [];
    if (!first || !opening || !kind) return;
    const { id, 'data-block': block } =
      (node.data as { hProperties?: Record<string, string> } | undefined)?.hProperties ?? {};
    const children = [
      {
        ...first,
        children: [{ ...opening, value: opening.value.slice(marker.length) }, ...first.children.slice(1)],
      },
      ...node.children.slice(1),
    ];
    context.replaceNode(node, {
      type: 'mdxJsxFlowElement',
      name: 'Alert',
      attributes: [
        attribute('kind', kind.toLowerCase()),
        ...(date ? [attribute('date', date)] : []),
        ...(block ? [attribute('block', block)] : []),
        ...(id ? [attribute('id', id)] : []),
      ],
      children,
    } as MdxJsxFlowElement as never);
  },
});

/** Gives each cell of a table the head of its column, as `data-head`: on a phone it stands above the cell. */
export const cellHeads = defineHastPlugin({
  name: 'cell-heads',
  element: {
    filter: ['table'],
    visit(table, context) {
      const rows = table.children
        .flatMap((part) => (part.type === 'element' ? part.children : []))
        .map((row) => (row.type === 'element' ? row.children.filter(({ type }) => type === 'element') : []))
        .filter((cells) => cells.length > 0);
      const heads = rows[0]?.map((head) => context.textContent(head));
      for (const cells of rows.slice(1))
        for (const [column, cell] of cells.entries()) context.setProperty(cell, 'data-head', heads?.[column]);
    },
  },
});

/** `:---:` in a table becomes a style attribute, which the site's own security policy refuses; an attribute does not. */
export const alignment = defineHastPlugin({
  name: 'alignment',
  element: {
    filter: ['th', 'td'],
    visit(cell, context) {
      const align =
        /text-align:\s*(\w+)/.exec(String(cell.properties?.style ?? ''))?.[1] ?? cell.properties?.align;
      if (!align) return;
      context.setProperty(cell, 'style', undefined);
      context.setProperty(cell, 'align', undefined);
      context.setProperty(cell, 'data-align', String(align));
    },
  },
});
