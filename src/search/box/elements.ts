import type { Piece } from '../ranking/excerpt.ts';

/** Makes an element from text and other elements: nothing that was typed or found is ever read as markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | undefined> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

/** Text with its marks. */
export const marked = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, marked: isMarked }) => (isMarked ? make('mark', {}, text) : text));
