import type { Problem } from '../problem.ts';
import { type Source, TOLD } from '../source/source.ts';
import { INSTEAD_OF, withoutBraces } from './html.ts';
import { isAlone, mistypedTag } from './mistyped-tags.ts';

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

/** Either end of a component: whether it is the second, the name, and what can hold braces and quotes of its own. */
const TAG = /<(\/?)([A-Z]\w*)([^>]*)>/g;

/** What is wrong in a line, and its cure. */
type Told = Pick<Problem, 'line' | 'message' | 'fix'>;

/** A line that is read as prose. */
interface Line {
  line: number;
  raw: string;
  /** Without what can hold any sign: code, the id of a heading, comments. */
  prose: string;
}

/** Guides that the parser cannot read: every line that it would stumble over, not only the first. */
export function unreadable(source: Source): Problem[] {
  return source.guides.flatMap(({ file, text, error }) =>
    error === undefined || error === TOLD
      ? []
      : causes(text, error).map((told): Problem => ({ check: 'unreadable', file, ...told })),
  );
}

/** The lines of a guide that are neither front matter nor code. */
function proseOf(text: string): Line[] {
  let isFenced = false;
  let isFrontMatter = false;
  return text.split('\n').flatMap((raw, index) => {
    const line = index + 1;
    if (/^---\s*$/.test(raw) && (line === 1 || isFrontMatter)) isFrontMatter = line === 1;
    else if (/^\s*(```|~~~)/.test(raw)) isFenced = !isFenced;
    else if (!isFenced && !isFrontMatter) {
      const prose = raw
        .replace(/`[^`]*`/g, '``')
        .replace(/\{#[\w-]+\}\s*$/, '')
        .replace(/\{\/\*.*?\*\/\}/g, '');
      return [{ line, raw, prose }];
    }
    return [];
  });
}

/** What is wrong in a guide, from the surest cause to the least sure. */
function causes(text: string, error: string): Told[] {
  const lines = proseOf(text);
  const sound = lines.filter(({ prose }) => !mistypedTag(prose));
  const { misnested, open } = nesting(sound);
  // Where a component was mistyped, which one closes which is not to be told.
  const told = [...lines.flatMap(inLine), ...(sound.length < lines.length ? [] : misnested)];
  if (told.length > 0) return told;
  if (open.length > 0)
    return open.map(({ name, line }) => ({
      line,
      message: `<${name}> is not closed.`,
      fix: isAlone(name) ? `Write <${name} … />.` : `Write </${name}> after its content.`,
    }));
  return [
    {
      line: Number(/^(\d+):/.exec(error)?.[1] ?? 1),
      message: `The parser cannot read it: ${error}`,
      fix: 'Look at this line and the one before it.',
    },
  ];
}

/** What the parser would stumble over in a line, whatever stands in the others. */
function inLine({ line, raw, prose }: Line): Told[] {
  const tag = mistypedTag(prose);
  if (tag) return [{ line, ...tag }];
  const words = prose.replace(TAG, '');
  const told = CAUSES.flatMap(([pattern, message, fix]) => {
    const match = pattern.exec(pattern.source.startsWith('^') ? raw : words);
    return match ? [{ line, message, fix: fix(match) }] : [];
  }).slice(0, 1);
  const curly = [...prose.matchAll(TAG)]
    .filter(([whole]) => /[“”‘’]/.test(whole))
    .map(([, , name]) => ({
      line,
      message: `<${name}> has curly quotes.`,
      fix: 'Write straight ones: "…".',
    }));
  return [...told, ...curly];
}

/** Components that end where another has to end first, and those that are never closed. */
function nesting(lines: readonly Line[]) {
  const misnested: Told[] = [];
  const open: { name: string; line: number }[] = [];
  /** What was closed by the end of another: its own end can stand further down. */
  const late = new Set<string>();
  const tags = lines.flatMap(({ line, prose }) =>
    [...prose.matchAll(TAG)].map(([, closing, name = '', rest = '']) => ({ line, closing, name, rest })),
  );
  for (const { line, closing, name, rest } of tags) {
    if (!closing) {
      if (!/\/\s*$/.test(rest)) open.push({ name, line });
      continue;
    }
    const last = open.pop();
    if (last?.name === name) continue;
    const own = open.findLastIndex((one) => one.name === name);
    // The end that was missing comes too late: that was told where it was due.
    if (own < 0 && late.delete(name)) {
      if (last) open.push(last);
      continue;
    }
    misnested.push({
      line,
      message: last ? `</${name}> stands where </${last.name}> is due.` : `</${name}> closes nothing.`,
      fix: last ? `Close <${last.name}> of line ${last.line} first.` : 'Take it out.',
    });
    // What the missing end would have closed is closed by this one.
    if (own >= 0) {
      for (const one of [...open.slice(own + 1), last]) if (one) late.add(one.name);
      open.length = own;
    } else if (last) open.push(last);
  }
  return { misnested, open };
}
