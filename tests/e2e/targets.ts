import type { Page } from '@playwright/test';

/** What is too small to be met with a finger, in words; nothing where all is well. */
export const smallTargets = (page: Page): Promise<string[]> => page.evaluate(find);

/** In the page. A link in a sentence is as high as its line: that is no fault. */
function find(): string[] {
  const LEAST = 24;
  /** How high the product's own buttons are, where a finger presses them. */
  const OF_A_FLOW = 44;
  const TARGETS = 'a[href], button, summary, select, textarea, input:not([type="hidden"])';

  /** The box in whose lines something stands. */
  const blockOf = (node: Node): Element => {
    let block = node.parentElement ?? document.body;
    while (/^(inline|contents)$/.test(getComputedStyle(block).display) && block.parentElement)
      block = block.parentElement;
    return block;
  };
  /** Whether words stand in the same lines that lead nowhere. */
  const isInSentence = (target: Element) => {
    const block = blockOf(target);
    if (getComputedStyle(target).display !== 'inline') return false;
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      if (!/[\p{L}\p{N}]/u.test(text.nodeValue ?? '') || text.parentElement?.closest(TARGETS)) continue;
      if (blockOf(text) === block) return true;
    }
    return false;
  };

  return [...document.querySelectorAll(TARGETS)].flatMap((target) => {
    if (!target.checkVisibility({ visibilityProperty: true }) || isInSentence(target)) return [];
    // The drawing of the map shrinks with the window; the list below it has the same links. The first link is for keys.
    if (target.closest('svg, .skip-link')) return [];
    // A box to tick is pressed at its label too.
    const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
    const least = target.matches('[data-event]') ? OF_A_FLOW : LEAST;
    // A length is rounded where a screen has whole dots only.
    if (Math.min(height - least, width - LEAST) > -0.05) return [];
    const place = target.closest('[class]:not(body)')?.className;
    return [
      `${target.localName} in ${place}, “${target.textContent.trim().slice(0, 40)}”: ${width.toFixed(1)} × ${height.toFixed(1)}`,
    ];
  });
}
