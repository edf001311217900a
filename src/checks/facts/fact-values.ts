import type { Problem } from '../problem.ts';
import { lineInCode } from '../source/code-lines.ts';
import type { Source } from '../source/source.ts';

/** An account is kept and linked as one digit for each fact. */
const MOST = 10;

const FILE = 'src/practice/account.ts';

/** No fact has more values than its digit can tell apart: with one more, kept and linked companies would be lost. */
export function factValues(source: Source): Problem[] {
  return Object.entries(source.company ?? {})
    .filter(([, values]) => values.length > MOST)
    .map(([fact, values]) => ({
      check: 'fact-values',
      file: FILE,
      line: lineInCode(source, FILE, 'const FACTS', fact),
      message: `The fact "${fact}" has ${values.length} values, and its digit in a kept company can tell ${MOST} apart.`,
      fix: `Keep to ${MOST}, or tell the rest by a fact of its own.`,
    }));
}
