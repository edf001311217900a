/** The key that a line of a file of texts begins with. */
export const keyOfLine = (line: string): string | undefined => /^\s*"((?:[^"\\]|\\.)+)"\s*:/.exec(line)?.[1];

/** The lines on which the keys of a file of texts stand, from 1. Of a key that stands twice the last one counts. */
export const linesOfKeys = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text.split('\n').flatMap((line, index) => {
      const key = keyOfLine(line);
      return key ? [[key, index + 1] as const] : [];
    }),
  );

/** The line of an entry of a guide's front matter, from 1; 0 when it has none. What looks like one below is a text. */
function lineOfEntry(text: string, entry: string): number {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  const begins = [entry, `"${entry}"`, `'${entry}'`].map((name) => `${name}:`);
  return lines.slice(0, end).findIndex((line) => begins.some((name) => line.startsWith(name))) + 1;
}

/** The line of a key of a file of texts, or of an entry of a guide, from 1; 0 when it has none. */
export const lineOfKey = (text: string, key: string): number =>
  text.startsWith('---') ? lineOfEntry(text, key) : (linesOfKeys(text).get(key) ?? 0);
