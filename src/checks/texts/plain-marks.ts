/** What a plain text shows as it stands, although its author meant something by it: what, and what to do. */
const MARKS: readonly [pattern: RegExp, fix: string][] = [
  [
    /\*\*|~~|`[^`]+`|(?<![\w\\])__\S.*?__(?!\w)/,
    'Take the marks out; what has to stand out is a text of its own, or a name among the labels.',
  ],
  [
    /\[[^\]]*\]\([^)]*\)/,
    'Write the words alone: a link is made by the page that shows the text, or stands in a guide.',
  ],
  [/<\/?[a-z][^<>]*>/i, 'Take the tags out.'],
  [/&(?:amp|lt|gt|quot|apos|nbsp|hellip|[mn]dash|[lr][sd]quo|#\d+|#x[\da-f]+);/i, 'Write the sign itself.'],
  // "* required", "# of users", "> 5 days" and "1. step" are shown as they are meant; two such lines are a list.
  [
    /^\s*(?:#{2,6}|>(?=\s\D)|-(?=\s[^{]))\s|^\s*(?:[*+]|\d+\.)\s.*\n\s*(?:[*+]|\d+\.)\s/m,
    'Take the sign out; where a text is a list, each line is an item.',
  ],
];

/** A mark in a plain text, as it would be shown, and what to do. */
interface Mark {
  shown: string;
  fix: string;
}

/**
 * The first mark that a plain text would show.
 *
 * @param english what it was translated from: a mark that stands there too is told there
 */
export function markIn(text: string, english = ''): Mark | undefined {
  const [pattern, fix] = MARKS.find(([one]) => one.test(text)) ?? [];
  const shown = pattern?.exec(text)?.[0];
  return pattern && fix && shown && !pattern.test(english) ? { shown, fix } : undefined;
}
