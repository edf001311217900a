import type { Problem } from './problem.ts';

/** Stands for what could not be read as UTF-8. */
const BROKEN = '\ufffd';

/** What is told of a file in another encoding: all else that is found in it follows from that. */
export const NOT_UTF_8 = 'The file is not in UTF-8.';

export const isBroken = (raw: string): boolean => raw.includes(BROKEN);

/** What an editor adds without showing it, or saves otherwise: each with the first line where it is. */
export function wrongBytes(raw: string): Pick<Problem, 'line' | 'message' | 'fix'>[] {
  const first = (sign: string, message: string, fix: string) => {
    const at = raw.indexOf(sign);
    return at < 0 ? [] : [{ line: raw.slice(0, at).split('\n').length, message, fix }];
  };
  if (isBroken(raw)) return first(BROKEN, NOT_UTF_8, 'Save it as UTF-8.');
  return [
    ...(raw.startsWith('\ufeff')
      ? first('\ufeff', 'The file begins with a byte order mark.', 'Save it as UTF-8 without BOM.')
      : []),
    ...first('\r', 'The lines end as on Windows (CRLF).', 'Save the file with line ends LF.'),
  ];
}
