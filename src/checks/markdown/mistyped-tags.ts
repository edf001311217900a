import { COMPONENTS } from '../guides/components.ts';

const NAMES = Object.keys(COMPONENTS);

/** Components that stand for themselves, with nothing between two ends. */
export const isAlone = (name: string): boolean => name === 'Label' || name === 'Roles';

/** The properties of a tag that are written rightly, up to the first that is not. */
const PROPERTIES = /^(?:\s+\w+=(?:"[^"<>]*"|\{[^{}]*\}))*/;

/** What begins like a component, in whatever capitals, up to its end or to the next tag. */
const TAG = new RegExp(`<(/?)(${NAMES.join('|')})\\b([^<>]*)(>?)`, 'gi');

/** The end of a component whose "<" is missing: on a line of its own, or with a property. */
const NO_BEGINNING = new RegExp(
  `^\\s*(/?(?:${NAMES.join('|')})(?: [^<>]*)?>)\\s*$|(?<![</\\w])((?:${NAMES.join('|')})(?:\\s+\\w+="[^"<>]*")+\\s*/?>)`,
);

/** A component that was mistyped, and what to write. */
export interface Mistyped {
  message: string;
  fix: string;
}

/** A component in a line whose "<" is missing. */
export function withoutBeginning(line: string): Mistyped | undefined {
  const match = NO_BEGINNING.exec(line);
  const tag = match?.[1] ?? match?.[2];
  return tag ? { message: 'The "<" of a component is missing.', fix: `Write <${tag}` } : undefined;
}

/** The first component of a line that the parser does not take for one. */
export function mistypedTag(line: string): Mistyped | undefined {
  for (const [, slash = '', written = '', rest = '', end] of line.matchAll(TAG)) {
    const name = NAMES.find((one) => one.toLowerCase() === written.toLowerCase()) ?? written;
    const right = PROPERTIES.exec(rest)?.[0] ?? '';
    const whole = `<${slash}${name}${right}${isAlone(name) ? ' />' : '>'}`;
    if (written !== name)
      return { message: `<${slash}${written}> is no component: capitals count.`, fix: `Write ${whole}` };
    const [, property, value] = /^\s+(\w+)=([^"'{\s>“”‘’][^\s>"]*)/.exec(rest.slice(right.length)) ?? [];
    if (property)
      return {
        message: `<${name} ${property}=…>: a property stands in quotes.`,
        fix: `Write ${property}="${value?.replace(/\/$/, '')}".`,
      };
    if ((rest.split('"').length - 1) % 2 === 1)
      return {
        message: `A quote is missing in <${name}>.`,
        fix: 'Write one on both sides of the value: name="value".',
      };
    if (!end) return { message: `The ">" of <${slash}${name}> is missing.`, fix: `Write ${whole}` };
  }
  return withoutBeginning(line);
}
