import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What is not accessible on a page, in words; nothing where all is well. Contrast takes longer than all else
 * together, so it is looked at once for each look that text has on the page.
 *
 * @param only `contrast` where the rest was looked at before, as after a change of colours
 */
export async function inaccessible(page: Page, only?: 'contrast'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(look, only === undefined);
}

/** In the page: runs the rules. */
async function look(everything: boolean): Promise<string[]> {
  const CONTRAST = 'color-contrast';
  const LOOK = 'data-look';
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };

  /** All that is painted behind an element, from its own ground to the page's. */
  const ground = new Map<Element | null, string>([[null, '']]);
  const groundOf = (element: Element | null): string => {
    const known = ground.get(element);
    if (known !== undefined || element === null) return known ?? '';
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position } =
      getComputedStyle(element);
    const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode].join();
    // What leaves the flow may lie on something else than what it stands in.
    const isAside = /absolute|fixed|sticky/.test(position);
    const adds = isAside
      ? `${own} ${element.className}`
      : own === 'rgba(0, 0, 0, 0),none,1,none,normal'
        ? ''
        : own;
    const all = groundOf(element.parentElement) + (adds && `>${adds}`);
    ground.set(element, all);
    return all;
  };

  /** One element for each look of text: its colour, size and weight, whether it can be used, and its ground. */
  const looks = new Map<string, Element>();
  for (const element of document.querySelectorAll('body, body *')) {
    const hasText = [...element.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
    );
    if (!(hasText || element.matches('input, select, textarea')) || !element.checkVisibility()) continue;
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const isOff = element.matches(':disabled, [aria-disabled="true"]');
    looks.set([color, fontSize, fontWeight, textShadow, isOff, groundOf(element)].join(), element);
  }

  for (const element of document.querySelectorAll(`[${LOOK}]`)) element.removeAttribute(LOOK);
  for (const element of looks.values()) element.setAttribute(LOOK, '');
  // All in one run: each begins by writing down the whole page.
  axe.configure({ rules: [{ id: CONTRAST, selector: `[${LOOK}]` }] });
  const { violations } = await axe.run({
    ...(everything ? { rules: { 'target-size': { enabled: true } } } : { runOnly: [CONTRAST] }),
    resultTypes: ['violations'],
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
}
