import type { Fault } from './json.ts';

/** Stands for what could not be read as UTF-8. */
const BROKEN = '\ufffd';

/** What an editor can put before the first sign of a file without showing it. */
export const BYTE_ORDER_MARK = '\ufeff';

/** What a merge that needs a decision leaves in a file, each mark on a line of its own. */
const MERGE = /^(?:<{7}|\|{7}|={7}|>{7})(?:[ \r].*)?$/m;

/** The line on which a place of a text stands, from 1. */
const lineAt = (raw: string, at: number) => raw.slice(0, at).split('\n').length;

/** Why a file cannot be read at all, whatever it holds: all else that would be found in it follows from that. */
export function faultOfBytes(raw: string): Fault | undefined {
  const broken = raw.indexOf(BROKEN);
  if (broken >= 0)
    return {
      line: lineAt(raw, broken),
      message: 'The file is not in UTF-8.',
      fix: 'Save it as UTF-8.',
    };
  const merge = MERGE.exec(raw);
  return merge
    ? {
        line: lineAt(raw, merge.index),
        message: 'A merge was not finished.',
        fix: 'Keep what is right of the two versions, and take the lines <<<<<<<, =======, and >>>>>>> out.',
      }
    : undefined;
}

/** What an editor adds without showing it, or saves otherwise: each with the first line where it is. */
export function wrongBytes(raw: string): Fault[] {
  const windows = raw.indexOf('\r');
  return [
    ...(raw.startsWith(BYTE_ORDER_MARK)
      ? [
          {
            line: 1,
            message: 'The file begins with a byte order mark.',
            fix: 'Save it as UTF-8 without BOM.',
          },
        ]
      : []),
    ...(windows >= 0
      ? [
          {
            line: lineAt(raw, windows),
            message: 'The lines end as on Windows (CRLF).',
            fix: 'Save the file with line ends LF.',
          },
        ]
      : []),
  ];
}
