import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Problem } from './problem.ts';
import { lineOfWord, literally } from './source/code-lines.ts';

type Place = Pick<Problem, 'file' | 'line'>;

/** Where an author's code stands in what the engine tells of an error: a flow before what all flows share. */
function placeIn(told: string): Place {
  const places = [
    ...told.matchAll(/(?<=[/\\\s])(src[/\\](?!checks[/\\])[^\s:()?]+)(?:\?[^\s:()]*)?:(\d+)/g),
  ].map(([, file = '', line]) => ({ file: file.replaceAll('\\', '/'), line: Number(line) }));
  return places.find(({ file }) => file.startsWith('src/flows/')) ?? places[0] ?? { file: 'src', line: 0 };
}

/** What a file imports that is not there, in the words of the bundler, and in those for what looks like a package. */
const MISSING = [
  /Failed to load url (\S+) \(.*\) in (.+?)\. Does the file exist/,
  /Cannot find (?:module|package) '([^']+)' imported from '?([^']+?)'?$/m,
];

function missingImport(message: string, root: string): Problem | undefined {
  const [, wanted = '', importer = ''] = MISSING.flatMap((one) => one.exec(message) ?? []);
  const [file] = /src\/.*/.exec(importer.replaceAll('\\', '/').replace(root.replaceAll('\\', '/'), '')) ?? [];
  if (!file) return undefined;
  let text = '';
  try {
    text = readFileSync(join(root, file), 'utf8');
  } catch {
    // Then the file alone is told.
  }
  return {
    check: 'checks',
    file,
    line: lineOfWord(text, new RegExp(`['"]${literally(wanted)}['"]`)),
    message: `It imports "${wanted}", which is not there.`,
    fix: 'Correct the name, or write that file.',
  };
}

const LANGUAGES = 'src/i18n/locales.ts';

/** A language by a tag that is none, in the words of the engine. */
function wrongTag(message: string, root: string): Problem | undefined {
  if (!/Incorrect locale information|[Ii]nvalid language tag/.test(message)) return undefined;
  const lines = readFileSync(join(root, LANGUAGES), 'utf8').split('\n');
  const isWrong = (line: string) => {
    const [, tag] = /^ {2}['"]?([\w-]+)['"]?: \{ name/.exec(line) ?? [];
    try {
      return tag !== undefined && Intl.getCanonicalLocales(tag).length === 0;
    } catch {
      return true;
    }
  };
  return {
    check: 'checks',
    file: LANGUAGES,
    line: lines.findIndex(isWrong) + 1,
    message: 'A tag in LOCALES is no language tag.',
    fix: 'Write it as the web does (BCP 47): fr, fr-CA, zh-Hant.',
  };
}

/**
 * Code that does not load, as while an author is in the middle of a flow.
 *
 * @param root where the project is, whose file may have to be read for the line
 */
export function cannotRun(thrown: unknown, root: string): Problem {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const [message = '', stack = ''] = [error.message, error.stack ?? ''].map(stripVTControlCharacters);
  const known = missingImport(message, root) ?? wrongTag(message, root);
  if (known) return known;
  const [, state] = /Child state '([^']*)' does not exist/.exec(message) ?? [];
  return {
    check: 'checks',
    ...placeIn(`${message}\n${stack}`),
    message: state
      ? `"${state}" is no state of this flow.`
      : `The checks cannot run: ${message.split('\n').filter(Boolean).slice(0, 2).join(' ')}`,
    fix: state
      ? 'Lead to a state of the flow, or add it.'
      : 'Correct the code; npm run test:types tells what is of another kind than it has to be.',
  };
}

/**
 * Does something with authors' code, or tells why it cannot be done.
 *
 * @param instead what to do with the problem
 */
export async function tryCode<Done, Instead>(
  root: string,
  use: () => Promise<Done>,
  instead: (problem: Problem) => Instead,
): Promise<Done | Instead> {
  const { stackTraceLimit } = Error;
  const { sourceMapsEnabled = false } = process;
  try {
    // An author's code may stand far below the library's that complains, and what runs is not in the lines that were
    // written: the engine tells those while it is asked to.
    Error.stackTraceLimit = 100;
    process.setSourceMapsEnabled(true);
    return await use();
  } catch (thrown) {
    return instead(cannotRun(thrown, root));
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
    process.setSourceMapsEnabled(sourceMapsEnabled);
  }
}
