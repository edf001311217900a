import type { Locale } from './locales.ts';
import { type Piece, words } from './words.ts';

/**
 * A date as our texts write it: 2021年1月7日, 6月22日, January 7, 2021, March 2020. Or a word of Latin letters with the
 * ellipsis that follows it after a space: no line begins with that.
 */
const WHOLE =
  /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日|(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\d{1,2}\b(?:, \d{4})?|\d{4})|[^\s\p{Script=Han}]+ …/gu;

/** The same, or a word that the dictionary of the segmenter does not know as one. */
const WHOLE_OR_TERM = new RegExp(`${WHOLE.source}|合作[伙夥]伴`, 'gu');

/** In what has none of these there is no date and no ellipsis: a quick look at each text of a page. */
const MAY_HOLD = /\d| …/;

/**
 * Cuts a text into what may break across lines and what may not: dates everywhere, words where `byWord` is set.
 * Drawn as elements that do not wrap, and not with marks between them: a mark (`<wbr>`, U+200B) takes away the gap
 * that the browser sets between Han and Latin.
 */
export function pieces(locale: Locale, text: string, byWord: boolean): Piece[] {
  const rest = (part: string) => (byWord ? words(locale, part) : [{ text: part, whole: false }]);
  const found: Piece[] = [];
  let end = 0;
  for (const { 0: piece, index } of text.matchAll(byWord ? WHOLE_OR_TERM : WHOLE)) {
    found.push(...rest(text.slice(end, index)), { text: piece, whole: true });
    end = index + piece.length;
  }
  found.push(...rest(text.slice(end)));
  return found.filter(({ text }) => text !== '');
}

/** An element whose text is left as it is, a tag, or a text. */
const TOKEN = /<(script|style|textarea|select|svg|code)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|[^">])*>|[^<]+/g;

/** In these a line breaks between words only. */
const BY_WORD = /^<(?:h[1-6]|th)\b|^<b class="label"|^<a class="button"/;

/**
 * Marks in the HTML of a page what may not break across lines, as `<span class="whole">`: dates, and in headings,
 * heads of tables, buttons and names of controls the words. Once for all, so that no text has to think of it.
 */
export function keepWhole(locale: Locale, html: string): string {
  const start = html.indexOf('<body');
  let byWord = '';
  const body = html.slice(start).replace(TOKEN, (token, raw?: string) => {
    if (raw) return token;
    if (!token.startsWith('<')) {
      if (!byWord && !MAY_HOLD.test(token)) return token;
      return pieces(locale, token, byWord !== '')
        .map(({ text, whole }) => (whole ? `<span class="whole">${text}</span>` : text))
        .join('');
    }
    if (token === byWord) byWord = '';
    else if (!byWord && BY_WORD.test(token)) byWord = `</${/\w+/.exec(token)?.[0]}>`;
    return token;
  });
  return html.slice(0, start) + body;
}
