// How a Chinese page breaks into lines, measured by the boxes of its characters: no font is asked for.
import type { Locale, Page } from './site.ts';

/** A line of a Chinese text neither begins with these nor ends with those. */
const CLOSING = '。，、：；！？）》〉」』】”’…·.,:;!?)%';
const OPENING = '（《〈「『【“‘(';

const DATE = /\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日/g;

interface Block {
  text: string;
  /** It breaks between words only: a heading, a head of a table, a button. */
  byWord: boolean;
  /** Where lines begin: offsets in the text. */
  breaks: number[];
}

/** In the page: every block of its main part that takes more than one line. */
function brokenBlocks(): Block[] {
  const blocks = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(
    document.querySelector('main') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    let block = node.parentElement;
    if (!block?.checkVisibility() || block.closest('svg, select, textarea, .visually-hidden')) continue;
    while (block?.parentElement && getComputedStyle(block).display.startsWith('inline'))
      block = block.parentElement;
    if (!block) continue;
    const nodes = blocks.get(block) ?? [];
    nodes.push(node);
    blocks.set(block, nodes);
  }
  const range = document.createRange();
  const boxesOf = (node: Text, from = 0, to = node.length) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()];
  };
  const isBelow = (box: DOMRect, line: DOMRect) => box.top > line.top + line.height / 2;
  /** Boxes that all stand in one line; most texts do, and need no look at their characters. */
  const areLine = (boxes: DOMRect[]) => boxes.every((box) => boxes.every((other) => !isBelow(box, other)));

  return [...blocks].flatMap(([block, nodes]) => {
    if (areLine(nodes.flatMap((node) => boxesOf(node)))) return [];
    let text = '';
    let line: DOMRect | undefined;
    const breaks: number[] = [];
    for (const node of nodes) {
      for (let at = 0; at < node.length; at += 1) {
        const box = boxesOf(node, at, at + 1).at(-1);
        // Of spaces that are not drawn there is no box.
        if (!box || (box.width === 0 && /\s/.test(node.data[at] ?? ''))) continue;
        if (line && isBelow(box, line) && box.left < line.right) breaks.push(text.length);
        text += node.data[at];
        line = box;
      }
    }
    return breaks.length > 0
      ? [{ text, byWord: block.matches('h1, h2, h3, h4, th, .button *'), breaks }]
      : [];
  });
}

/** The lines of a page, as wide as it is now, that begin or end where Chinese is not broken; each told by its place. */
export async function wrongBreaks(page: Page, locale: Locale): Promise<string[]> {
  const words = new Intl.Segmenter(locale, { granularity: 'word' });
  const blocks = await page.evaluate(brokenBlocks);
  return blocks.flatMap(({ text, byWord, breaks }) => {
    const dates = [...text.matchAll(DATE)].map(({ 0: date, index }) => ({
      from: index,
      to: index + date.length,
    }));
    const whole = byWord
      ? [...words.segment(text)]
          .filter(({ segment }) => /^\p{Script=Han}+$/u.test(segment))
          .map(({ segment, index }) => ({ from: index, to: index + segment.length }))
      : [];
    return breaks
      .filter(
        (at) =>
          CLOSING.includes(text[at] ?? '') ||
          OPENING.includes(text[at - 1] ?? '') ||
          [...dates, ...whole].some(({ from, to }) => from < at && at < to),
      )
      .map((at) => `${text.slice(Math.max(0, at - 12), at)}⏎${text.slice(at, at + 12)}`);
  });
}
