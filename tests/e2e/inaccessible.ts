import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** The looks of text whose contrast was found good, by number: on another page they are the same. */
const good = new Set<number>();

const CONTRAST = 'color-contrast';
/** Marks one element for each look that was not seen before. */
const LOOK = 'data-look';

/**
 * What is not accessible on a page, in words; nothing where all is well. Contrast takes longer than all else
 * together, so it is looked at once for each look that text has.
 *
 * @param only `contrast` where the rest was looked at before, as after a change of colours
 */
export async function inaccessible(page: Page, only?: 'contrast'): Promise<string[]> {
  const looks = await page.evaluate(markLooks, { mark: LOOK, known: [...good] });
  if (only && looks.length === 0) return [];
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const look = () => page.evaluate(run, { rule: CONTRAST, mark: LOOK, only });
  let found = await look();
  // What comes late can move a page while axe looks, such as a rehearsal that comes to life: where things stood then is
  // no longer true. What it finds on a page that stands still is.
  while (found.problems.length > 0 && found.moved) found = await look();
  for (const number of looks) if (!found.untold.includes(number)) good.add(number);
  return found.problems;
}

/** In the page: marks the looks that are not known yet, and gives their numbers. */
function markLooks({ mark, known }: { mark: string; known: readonly number[] }): number[] {
  /** All that is painted behind an element, from its own ground to the page's. */
  const ground = new Map<Element | null, string>([[null, '']]);
  const groundOf = (element: Element | null): string => {
    const there = ground.get(element);
    if (there !== undefined || element === null) return there ?? '';
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
  const numberOf = (text: string) => {
    let number = 0;
    for (let at = 0; at < text.length; at += 1) number = (Math.imul(number, 31) + text.charCodeAt(at)) | 0;
    return number;
  };

  for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
  // The shadows of what scrolls lie at its edges alone, and axe tells nothing of text on a gradient.
  for (const element of document.querySelectorAll<HTMLElement>('body *'))
    if (getComputedStyle(element).backgroundAttachment.includes('local'))
      element.style.backgroundImage = 'none';
  /** One element for each look of text: its colour, size and weight, whether it can be used, and its ground. */
  const looks = new Map<number, Element>();
  for (const element of document.querySelectorAll('body, body *')) {
    const hasText = [...element.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
    );
    if (!(hasText || element.matches('input, select, textarea')) || !element.checkVisibility()) continue;
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const isOff = element.matches(':disabled, [aria-disabled="true"]');
    looks.set(numberOf([color, fontSize, fontWeight, textShadow, isOff, groundOf(element)].join()), element);
  }
  for (const look of known) looks.delete(look);
  for (const [look, element] of looks) element.setAttribute(mark, String(look));
  return [...looks.keys()];
}

/**
 * In the page: runs the rules. A look is told good or bad, or axe cannot tell, as where something lies over the text:
 * then it is looked at again where it stands elsewhere.
 */
async function run({ rule, mark, only }: { rule: string; mark: string; only: 'contrast' | undefined }) {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  // All in one run: each begins by writing down the whole page.
  axe.configure({ rules: [{ id: rule, selector: `[${mark}]` }] });
  const options = {
    ...(only ? { runOnly: [rule] } : { rules: { 'target-size': { enabled: true } } }),
    // What our stylesheets draw before and after a text never lies below it.
    checks: { [rule]: { options: { ignorePseudo: true } } },
    resultTypes: ['violations' as const, 'incomplete' as const],
    elementRef: true,
  };
  const layout = () => [scrollY, document.body.scrollHeight, document.querySelectorAll('*').length].join();
  const before = layout();
  const { violations, incomplete } = await axe.run(options);
  return {
    moved: layout() !== before,
    problems: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`),
    untold: [...violations, ...incomplete]
      .filter(({ id }) => id === rule)
      .flatMap(({ nodes }) => nodes.map(({ element }) => Number(element?.getAttribute(mark)))),
  };
}
