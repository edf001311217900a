import type { Piece } from '../ranking/excerpt.ts';

/** Whether the page is in Chinese. */
export const isChinesePage = (): boolean => /^zh/.test(document.documentElement.lang);

/** A text whose Chinese is read out in Chinese, on a page in another language. */
export const voiced = (text: string): (Node | string)[] =>
  isChinesePage()
    ? [text]
    : text
        .split(/(\p{Script=Han}+)/u)
        .map((piece, at) => (at % 2 ? make('span', { lang: 'zh' }, piece) : piece));

/** Makes an element from text and other elements: nothing that was typed or found is ever read as markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | undefined> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(attribute, value);
  element.append(
    ...children.flatMap((child) => (typeof child === 'string' && !attributes.lang ? voiced(child) : [child])),
  );
  return element;
}

/** Text with its marks. */
export const marked = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, marked: isMarked }) => (isMarked ? make('mark', {}, text) : text));
