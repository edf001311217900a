const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀçďéƒğĥíĵķĺɱñóƥɋřšţúṽŵẋýžÁƁÇĎÉƑĞĤÍĴĶĹṀÑÓƤɊŘŠŢÚṼŴẊÝŽ';
const ACCENTS = new Map([...PLAIN].map((letter, index) => [letter, [...ACCENTED][index] ?? letter]));

/** What is no prose: tags, values, addresses of links, ids of headings, kinds of alerts, code, whole addresses. */
const KEPT =
  /<[^>]*>|\{\{\w+\}\}|\]\([^)]*\)|\{#[\w-]+\}|\[![^\]]*\]|`[^`]*`|https?:\/\/\S+|\|?(?::?-+:?\|)+|[\w.]+@[\w.]+/g;

/** Words are drawn out by about a third, at their last vowel: there is no language that is as short as English. */
const longer = (word: string) =>
  word.length < 4
    ? word
    : word.replace(/[aeiou](?=[^aeiou]*$)/i, (vowel) => vowel.repeat(1 + Math.round(word.length / 3)));

const accented = (prose: string) =>
  prose.replace(/[A-Za-z]+/g, (word) => [...longer(word)].map((letter) => ACCENTS.get(letter)).join(''));

/** A text of English as a reader of the made-up language would have it: the same, with accents and a third longer. */
export function pseudo(text: string): string {
  let end = 0;
  let out = '';
  for (const { 0: kept, index } of text.matchAll(KEPT)) {
    out += accented(text.slice(end, index)) + kept;
    end = index + kept.length;
  }
  return out + accented(text.slice(end));
}

/** A file of texts: the values in the made-up language. */
export const pseudoTexts = (json: string): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries<string>(JSON.parse(json)).map(([key, value]) => [key, pseudo(value)])),
    null,
    2,
  );

/** A guide: the words of its front matter, and its prose. What only English states is left out, as in a translation. */
export function pseudoGuide(mdx: string): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? [];
  const entries = front.split('\n').flatMap((line) => {
    const [, name = '', value = ''] = /^(\w+): (.*)$/.exec(line) ?? [];
    if (name === 'updated') return [line];
    return name === 'title' || name === 'description' ? [`${name}: ${pseudo(value)}`] : [];
  });
  return `---\n${entries.join('\n')}\n---\n${pseudo(body)}`;
}
