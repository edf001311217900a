import { isOfBytes } from './bytes.ts';
import { INSTEAD_OF, withoutBraces } from './html.ts';
import { isAlone, mistypedTag } from './mistyped-tags.ts';
import type { Problem } from './problem.ts';
import type { GuideFile, Source } from './source.ts';

/** What the parser stumbles over, as authors write it: each with what it is and its own cure. */
const CAUSES: readonly [pattern: RegExp, message: string, fix: (match: RegExpExecArray) => string][] = [
  [
    /^(#{1,6})([^#\s].*)/,
    'The space after the heading sign is missing.',
    ([, signs = '', title = '']) => `Write ${signs} ${title}`,
  ],
  [/<!--/, 'Comments of HTML cannot stand in a guide.', () => 'Write {/* … */}, or take it out.'],
  [
    /<((?:https?:\/\/|mailto:)[^>\s]+)>/,
    'An address in < > cannot stand in a guide.',
    ([, url = '']) => `Write [what it is](${url}).`,
  ],
  [/<([^\s<>]+@[^\s<>]+)>/, 'An address in < > cannot stand in a guide.', ([, mail]) => `Write \`${mail}\`.`],
  [
    /<(br|hr|img|input|wbr)\b([^>]*[^/>])?>/i,
    'HTML cannot stand in a guide.',
    ([, name = '']) => INSTEAD_OF[name] ?? 'Take it out.',
  ],
  [
    /\{(?!\/\*|#[a-z])([^{}]*)\}?/,
    'A brace begins code in a guide.',
    ([, inside = '']) => withoutBraces(inside),
  ],
  [/\}/, 'A brace ends code that did not begin.', () => 'Take it out, or put it in `code`.'],
  [
    /<(?![/A-Za-z])/,
    '"<" begins a component in a guide.',
    () => 'Write the words "less than" (小于, 小於), or put it in `code`.',
  ],
];

/** Attributes of components hold braces and quotes of their own. */
const COMPONENT = /<\/?[A-Z][^>]*>/g;

/** Guides that the parser cannot read: every line that it would stumble over, not only the first. */
export function unreadable(source: Source): Problem[] {
  return source.guides.flatMap((guide) =>
    guide.error === undefined || isOfBytes(guide.error) ? [] : causes(guide, guide.error),
  );
}

function causes({ file, text }: GuideFile, error: string): Problem[] {
  /** Whether a component was mistyped: which one closes which is then not to be told. */
  let mistyped = false;
  const problems: Problem[] = [];
  const open: { name: string; line: number }[] = [];
  /** What was closed by the end of another: its own end can stand further down. */
  const late = new Set<string>();
  let fenced = false;
  let inFrontMatter = false;
  const make = (line: number, message: string, fix: string) =>
    problems.push({ check: 'unreadable', file, line, message, fix });

  const misplaced: Parameters<typeof make>[] = [];
  const nesting = (...told: Parameters<typeof make>) => misplaced.push(told);

  text.split('\n').forEach((raw, index) => {
    const line = index + 1;
    if (/^---\s*$/.test(raw) && (line === 1 || inFrontMatter)) inFrontMatter = line === 1;
    else if (/^\s*(```|~~~)/.test(raw)) fenced = !fenced;
    else if (!fenced && !inFrontMatter) {
      const prose = raw
        .replace(/`[^`]*`/g, '``')
        .replace(/\{#[\w-]+\}\s*$/, '')
        .replace(/\{\/\*.*?\*\/\}/g, '');
      const tag = mistypedTag(prose);
      if (tag) {
        mistyped = true;
        make(line, tag.message, tag.fix);
        return;
      }
      const words = prose.replace(COMPONENT, '');
      const cause = CAUSES.map(([pattern, message, fix]) => ({
        match: pattern.exec(pattern.source.startsWith('^') ? raw : words),
        message,
        fix,
      })).find(({ match }) => match);
      if (cause?.match) make(line, cause.message, cause.fix(cause.match));
      for (const [tag, closing, name = '', rest = ''] of prose.matchAll(/<(\/?)([A-Z]\w*)([^>]*)>/g)) {
        if (closing) {
          const last = open.pop();
          if (last?.name === name) continue;
          const own = open.findLastIndex((one) => one.name === name);
          // The end that was missing comes too late: that was told where it was due.
          if (own < 0 && late.delete(name)) {
            if (last) open.push(last);
            continue;
          }
          nesting(
            line,
            last ? `</${name}> stands where </${last.name}> is due.` : `</${name}> closes nothing.`,
            last ? `Close <${last.name}> of line ${last.line} first.` : 'Take it out.',
          );
          // What the missing end would have closed is closed by this one.
          if (own >= 0) {
            for (const one of [...open.slice(own + 1), last]) if (one) late.add(one.name);
            open.length = own;
          } else if (last) open.push(last);
        } else if (!/\/\s*$/.test(rest)) open.push({ name, line });
        if (/[“”‘’]/.test(tag)) make(line, `<${name}> has curly quotes.`, 'Write straight ones: "…".');
      }
    }
  });
  if (!mistyped) for (const told of misplaced) make(...told);
  if (problems.length === 0)
    for (const { name, line } of open)
      make(
        line,
        `<${name}> is not closed.`,
        isAlone(name) ? `Write <${name} … />.` : `Write </${name}> after its content.`,
      );
  if (problems.length === 0)
    make(
      Number(/^(\d+):/.exec(error)?.[1] ?? 1),
      `The parser cannot read it: ${error}`,
      'Look at this line and the one before it.',
    );
  return problems;
}
