import type { Locale } from '../i18n/locales.ts';

/** What a block carries beside its text. */
const NOT_TEXT = 'button, svg, .visually-hidden, [data-answer]';

/** Data that the stylesheet needs to draw a table. */
const DRAWN = ['data-align', 'data-head'];

/** Leaves the text alone: no controls, no ids, nothing that a script looks for; links are words like others. */
function strip(text: Element) {
  for (const element of text.querySelectorAll(NOT_TEXT)) element.remove();
  for (const link of text.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const element of [text, ...text.querySelectorAll('*')])
    for (const { name } of [...element.attributes])
      if (name === 'id' || (name.startsWith('data-') && !DRAWN.includes(name))) element.removeAttribute(name);
}

/** The text of a block as it stands beside another: headings are no headings here, steps and items no items. */
function textOf(block: Element): Node[] {
  if (block.matches('.roles')) return [...block.querySelectorAll('.role-line')];
  if (block.matches('li')) return [...block.childNodes];
  if (!block.matches('h1, h2, h3')) return [block];
  const title = document.createElement('p');
  title.className = 'counterpart-title';
  title.append(...block.childNodes);
  return [title];
}

/** The text of a block of the other page, to stand in this one: marked with its language, and without its controls. */
export function counterpartOf(block: Element, locale: Locale): HTMLElement {
  const copy = document.importNode(block, true);
  strip(copy);
  const counterpart = document.createElement('div');
  counterpart.className = 'counterpart';
  counterpart.lang = locale;
  counterpart.append(...textOf(copy));
  return counterpart;
}
