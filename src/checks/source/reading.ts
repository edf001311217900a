import { BYTE_ORDER_MARK, faultOfBytes, wrongBytes } from './bytes.ts';
import { type Fault, faultOfJson } from './json.ts';

/** What a file holds, or why it cannot be read. */
export type Read<Content> = { content: Content } | { fault: Fault };

/** Reads a text, whose own faults are for others to tell. */
export function readText<Content>(text: string, use: (text: string) => Content): Read<Content> {
  const fault = faultOfBytes(text);
  return fault ? { fault } : { content: use(text) };
}

/**
 * Reads JSON.
 *
 * @param use throws when it holds something else than it should
 * @param otherwise what is told of that
 */
export function readJson<Content>(
  text: string,
  use: (text: string) => Content,
  otherwise: (why: string) => Omit<Fault, 'line'>,
): Read<Content> {
  try {
    return readText(text, use);
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    const [mark] = text.startsWith(BYTE_ORDER_MARK) ? wrongBytes(text) : [];
    const line = Number(/line (\d+)/.exec(why)?.[1] ?? 1);
    return { fault: mark ?? faultOfJson(text) ?? { line, ...otherwise(why) } };
  }
}
