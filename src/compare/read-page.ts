import type { Locale } from '../i18n/locales.ts';
import { PATIENCE_S } from '../site/patience.ts';
import type { Part } from './pair-up.ts';

/** A block with its element. */
export interface Block extends Part {
  element: HTMLElement;
}

/** What is compared: the head of a guide, and the blocks of its text. */
const BLOCKS = '.guide-head :is(h1, .lead), .prose [data-block]';

/** The blocks of a guide's page in the order of reading. */
export const blocksOf = (page: Document): Block[] =>
  [...page.querySelectorAll<HTMLElement>(BLOCKS)].map((element) => ({
    id: element.dataset.block ?? element.tagName,
    kind: element.tagName,
    element,
  }));

/** Stands below the text of every page: where it lacks, the page was cut short. */
const FOOT = '.site-footer';

/**
 * Loads a page of this site in another language. The browser itself reads it, as a document that runs and loads
 * nothing: no text becomes markup in this page.
 *
 * @throws when it does not come as a whole, or something else does
 */
export function pageAt(address: string, locale: Locale): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = PATIENCE_S * 1000;
    request.onloadend = () => {
      const page = request.status === 200 ? (request.response as Document | null) : null;
      if (page?.documentElement.lang === locale && page.querySelector(FOOT)) resolve(page);
      else reject(new Error(`${address} is no page in ${locale}, or not all of it.`));
    };
    request.send();
  });
}
