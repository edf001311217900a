import { dirname, join } from 'node:path';
import type { PlainFile } from '../source/source.ts';

/** Something that is done for each of a list: `ways.map((way) => …`. */
const EACH = /\b(\w+)\.map\(\(?(\w+)\b/g;

/** A text whose name is one of a list, alone or as a part: t(key), t(`home.how.${way}.text`). */
const ASKED = /\bt\(\s*(?:(\w+)(?=[,)])|`(?:(\w+):)?([\w.-]*)\$\{(\w+)\}([\w.-]*)`)/g;

/** Where a name begins to mean something else. */
const meansElse = (code: string, name: string) =>
  new RegExp(`\\(\\{?[^()]*\\b${name}\\b[^()]*\\)\\s*=>`).test(code);

/** A text that code asks for because a list has it. */
export interface Listed {
  code: string;
  line: number;
  namespace?: string | undefined;
  key: string;
}

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

/** The names in a list of the code that holds nothing else, with the lines on which they stand. */
function namesIn({ file, text }: PlainFile, list: string): Omit<Listed, 'namespace'>[] | undefined {
  // What is done to the list right there makes another of it.
  const found = new RegExp(`\\bconst ${list}\\b[^=;]*=\\s*\\[([^\\]]*)\\](?=(?: as const[^;]*)?;)`).exec(
    text,
  );
  const [whole = '', items = ''] = found ?? [];
  if (!found || items.replace(/'[^'\n]*'|\/\/.*|[\s,]/g, '') !== '') return undefined;
  const start = found.index + whole.lastIndexOf(items);
  return [...items.matchAll(/'([^'\n]*)'/g)].map(({ index, 1: key = '' }) => ({
    code: file,
    line: lineAt(text, start + index),
    key,
  }));
}

/** A comment asks for nothing; the rest stays where it is. */
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, (comment) => comment.replace(/[^\n]/g, ' '));

/** The file that a name is imported from. */
function importedFrom({ file, text }: PlainFile, name: string, code: readonly PlainFile[]) {
  const [, from] = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '(\\.[^']*)'`).exec(text) ?? [];
  const path = from && join(dirname(file), from).replaceAll('\\', '/');
  return code.find((one) => one.file === path);
}

/** The texts that code asks for by lists of their names, or of parts of them, as far as the lists are written out. */
export function listedTexts(code: readonly PlainFile[]): Listed[] {
  return code.flatMap((own) => {
    const { file } = own;
    if (!own.text.includes('.map(')) return [];
    const text = withoutComments(own.text);
    const all = [...text.matchAll(EACH)];
    return [...text.matchAll(ASKED)].flatMap(({ index, ...found }) => {
      const { 1: alone, 2: namespace, 3: before = '', 4: part, 5: after = '' } = found;
      const name = alone ?? part ?? '';
      const each = all.findLast((one) => one[2] === name && one.index < index);
      if (!each?.[1] || meansElse(text.slice(each.index + each[0].length, index), name)) return [];
      const list = each[1];
      const other = importedFrom(own, list, code);
      const names = namesIn(own, list) ?? (other && namesIn(other, list));
      return (names ?? []).map((one): Listed => {
        const [, place, key = ''] = /^(?:(\w+):)?(.*)$/.exec(one.key) ?? [];
        return alone
          ? { ...one, namespace: place, key }
          : { code: file, line: lineAt(text, index), namespace, key: `${before}${one.key}${after}` };
      });
    });
  });
}
