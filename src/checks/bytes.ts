import type { Problem } from './problem.ts';

/** Stands for what could not be read as UTF-8. */
const BROKEN = '\ufffd';

/** What is told of a file in another encoding: all else that is found in it follows from that. */
const NOT_UTF_8 = 'The file is not in UTF-8.';

/** What is told of a file with two versions in it. */
const NOT_MERGED = 'A merge was not finished.';

/** What stands for a fault that is told of the file as a whole: all else that is found in it follows from that. */
export const TOLD = 'It is told of the file.';

/** What a merge that needs a decision leaves in a file, each mark on a line of its own. */
const MERGE = /^(?:<{7}|\|{7}|={7}|>{7})(?:[ \r].*)?$/m;

/** Why a file cannot be read at all, whatever it holds. */
export const whyUnreadable = (raw: string): string | undefined =>
  raw.includes(BROKEN) ? NOT_UTF_8 : MERGE.test(raw) ? NOT_MERGED : undefined;

/** Whether what the parser says is one of these, and not a fault of what is written. */
export const isOfBytes = (error: string | undefined): boolean =>
  error !== undefined && [NOT_UTF_8, NOT_MERGED, TOLD].includes(error);

/** What an editor adds without showing it, or saves otherwise: each with the first line where it is. */
export function wrongBytes(raw: string): Pick<Problem, 'line' | 'message' | 'fix'>[] {
  const first = (sign: string, message: string, fix: string) => {
    const at = raw.indexOf(sign);
    return at < 0 ? [] : [{ line: raw.slice(0, at).split('\n').length, message, fix }];
  };
  if (raw.includes(BROKEN)) return first(BROKEN, NOT_UTF_8, 'Save it as UTF-8.');
  const merge = MERGE.exec(raw)?.[0].slice(0, 7);
  if (merge)
    return first(
      `${raw.startsWith(merge) ? '' : '\n'}${merge}`,
      NOT_MERGED,
      'Keep what is right of the two versions, and take the lines <<<<<<<, =======, and >>>>>>> out.',
    ).map((one) => ({ ...one, line: raw.startsWith(merge) ? 1 : one.line + 1 }));
  return [
    ...(raw.startsWith('\ufeff')
      ? first('\ufeff', 'The file begins with a byte order mark.', 'Save it as UTF-8 without BOM.')
      : []),
    ...first('\r', 'The lines end as on Windows (CRLF).', 'Save the file with line ends LF.'),
  ];
}
