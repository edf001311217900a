import type { MdastNode } from 'satteri';

/** A piece of a guide that is read, translated and compared as one. */
export interface Block {
  /** Derived from its place, so equal in all languages: `renew` for a heading, `renew.3` for what follows it. */
  id: string;
  kind: 'heading' | 'paragraph' | 'item' | 'step' | 'alert' | 'table' | 'roles';
  /** Line in the file, counted from 1. */
  line: number;
  node: MdastNode;
  /** For a step: its number in the procedure, from 1. */
  step?: number;
  /** For a step beside a rehearsal: the flow that is rehearsed. */
  flow?: string;
}

const KINDS: Partial<Record<string, Block['kind']>> = {
  paragraph: 'paragraph',
  listItem: 'item',
  blockquote: 'alert',
  table: 'table',
  Step: 'step',
  Roles: 'roles',
};

/** Nodes whose children are blocks of their own. */
const CONTAINERS = new Set(['root', 'list', 'Steps', 'Rehearsal']);

/** The line on which a node begins. */
export const lineOf = (node: MdastNode): number => node.position?.start.line ?? 0;

/** The name of a component, or the type of a Markdown node. */
export function nameOf(node: MdastNode): string {
  return ('name' in node && typeof node.name === 'string' ? node.name : undefined) ?? node.type;
}

/** The id that a heading carries in the source, as in `## Renew {#renew}`. */
export function headingId(node: MdastNode): string | undefined {
  return (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
}

const flowOf = (node: MdastNode) => {
  const { attributes = [] } = node as { attributes?: { name?: string; value?: unknown }[] };
  const value = attributes.find(({ name }) => name === 'flow')?.value;
  return typeof value === 'string' ? value : undefined;
};

/** What precedes the first heading belongs to this section; so do, for what is newer, title and description. */
export const TOP = 'top';

/** The blocks of a guide in the order of reading. */
export function blocksOf(root: MdastNode): Block[] {
  const blocks: Block[] = [];
  let section = TOP;
  let count = 0;
  const visit = (node: MdastNode, index: number, flow?: string) => {
    const line = lineOf(node);
    if (node.type === 'heading') {
      section = headingId(node) ?? '';
      count = 0;
      blocks.push({ id: section, kind: 'heading', line, node });
      return;
    }
    const kind = KINDS[nameOf(node)];
    if (kind) {
      count += 1;
      blocks.push({
        id: `${section}.${count}`,
        kind,
        line,
        node,
        step: kind === 'step' ? index + 1 : undefined,
        flow: kind === 'step' ? flow : undefined,
      });
    } else if (CONTAINERS.has(nameOf(node)) && 'children' in node) {
      const children = node.children as MdastNode[];
      const steps = children.filter((child) => nameOf(child) === 'Step');
      const inside = nameOf(node) === 'Rehearsal' ? flowOf(node) : flow;
      for (const child of children) visit(child, steps.indexOf(child), inside);
    }
  };
  visit(root, 0);
  return blocks;
}
