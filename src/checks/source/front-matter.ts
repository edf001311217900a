import { load, YAMLException } from 'js-yaml';
import { isRecord } from '../../translation/record.ts';

/** What stands between the `---` lines of a guide, or what is wrong with it. */
export interface FrontMatter {
  /** Its entries; none where something is wrong with it. */
  data: Record<string, unknown>;
  /** The front matter as it is written; its first line is line 2 of the file. */
  text: string;
  /** Set when it cannot be told where it ends, so that nothing after it can be read either. */
  broken?: true;
  problems: { line: number; message: string; fix: string }[];
}

/** Stands for the front matter of a file that cannot be read. */
export const UNREAD: FrontMatter = { data: {}, text: '', broken: true, problems: [] };

/** The name and the text of an entry that stands on one line. */
const ENTRY = /^([\w-]+):[ \t]+(.*)$/;

const quoted = (value: string) => (value.includes("'") ? `"${value.replaceAll('"', '\\"')}"` : `'${value}'`);

/** What YAML does not read as text without quotes. */
const NOT_PLAIN = /^[[{&*!|>%@`]|: |:$| #/;

const inOneLine = (words: string) => (NOT_PLAIN.test(words) ? quoted(words) : words);

/** Lines that YAML reads otherwise than the author means, each with its own cure. */
function mistakes(text: string): FrontMatter['problems'] {
  const seen = new Map<string, number>();
  return text.split('\n').flatMap((line, index) => {
    const at = index + 2;
    const make = (message: string, fix: string) => [{ line: at, message, fix }];
    if (/^\s*\t/.test(line)) return make('The line begins with a tab.', 'Begin it with spaces.');
    const wide = /^([\w-]+)：\s*(.*)$/.exec(line);
    if (wide) return make(`The colon after "${wide[1]}" is full-width.`, `Write ${wide[1]}: ${wide[2]}`);
    const close = /^([\w-]+):(\S.*)$/.exec(line);
    if (close) return make(`A space is missing after "${close[1]}:".`, `Write ${close[1]}: ${close[2]}`);
    const [, key = '', value = ''] = ENTRY.exec(line) ?? [];
    if (!key) return [];
    const before = seen.get(key);
    seen.set(key, at);
    if (before) return make(`"${key}" is in the front matter twice.`, `Take out line ${before} or this one.`);
    if (/^["']/.test(value) || /^\[.*\]\s*$/.test(value)) return [];
    if (/^[|>][+-]?\d?$/.test(value)) {
      const rest = text.split('\n').slice(index + 1);
      const end = rest.findIndex((one) => /^\S/.test(one));
      const words = rest.slice(0, end < 0 ? rest.length : end).map((one) => one.trim());
      return make(
        `"${key}" is not on one line.`,
        `Write ${key}: ${inOneLine(words.filter(Boolean).join(' '))}`,
      );
    }
    // Another reader of YAML takes them for yes and no.
    if (/^(?:yes|no|on|off|y|n)$/i.test(value))
      return make(`"${key}" is a word that YAML can take for no text.`, `Quote it: ${key}: ${quoted(value)}`);
    if (NOT_PLAIN.test(value))
      return make(
        `YAML does not read ${key} as you mean it${/: /.test(value) ? ': it takes the colon for another entry' : ''}.`,
        `Quote it: ${key}: ${quoted(value)}`,
      );
    return [];
  });
}

/** Reads the front matter of a guide. Never throws. */
export function readFrontMatter(text: string): FrontMatter {
  const lone = (line: number, message: string, fix: string): FrontMatter => ({
    ...UNREAD,
    problems: [{ line, message, fix }],
  });
  if (text.trim() === '')
    return lone(
      0,
      'The file is empty.',
      'Begin it with front matter: ---, title, description, updated, ---.',
    );
  if (!/^---[ \t]*\n/.test(text)) {
    if (/^\s+---[ \t]*\n/.test(text))
      return lone(1, 'Something stands before the first "---".', 'Let the file begin with ---.');
    return /^[\w-]+:/.test(text)
      ? lone(1, 'The first "---" is missing.', 'Write --- on a line of its own before the first entry.')
      : lone(1, 'There is no front matter.', 'Begin the file with ---, title, description, updated, ---.');
  }
  const inner = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m.exec(text)?.[1];
  if (inner === undefined)
    return lone(1, 'The front matter does not end.', 'Write --- on a line of its own after its last entry.');
  const none = (...problems: FrontMatter['problems']): FrontMatter => ({ data: {}, text: inner, problems });
  const problems = mistakes(inner);
  if (problems.length > 0) return none(...problems);
  try {
    const data = load(inner) ?? {};
    return isRecord(data)
      ? { data, text: inner, problems }
      : none({
          line: 2,
          message: 'The front matter has no entries.',
          fix: 'Write each entry as "name: text" on a line of its own.',
        });
  } catch (thrown) {
    const line = thrown instanceof YAMLException ? (thrown.mark?.line ?? 0) + 2 : 1;
    const reason = thrown instanceof YAMLException ? thrown.reason : String(thrown);
    return none({
      line,
      message: `The front matter cannot be read from here: ${reason}.`,
      fix: 'Write each entry as "name: text" on a line of its own; quote a text that holds : # [ ] { } or quotes.',
    });
  }
}
