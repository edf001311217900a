import type { Shape } from '../../translation/shape.ts';
import type { Problem } from '../problem.ts';
import type { Source } from '../source/source.ts';

/** Lines of a file. */
type Place = NonNullable<Problem['about']>[number];

/** Parts that only hold others. */
const HOLDS_BLOCKS = /^(?:<|procedure$|step$)/;

/**
 * The block of a line, with its neighbours: Markdown that is not read as it was meant makes two blocks of one, or one of
 * two.
 */
function around({ parts }: Shape, line: number): Pick<Place, 'from' | 'to'> | undefined {
  const at = parts.findIndex((part) => part.line <= line && part.end >= line);
  const part = parts[at];
  if (part && HOLDS_BLOCKS.test(part.kind)) return around(part, line);
  const after = at < 0 ? parts.findIndex((one) => one.line > line) : at + 1;
  const before = at < 0 ? (after < 0 ? parts.length : after) - 1 : at - 1;
  const [first, last] = [parts[before] ?? part, parts[after] ?? part];
  return { from: first?.line ?? line, to: last?.end ?? line };
}

/** Where the blocks of a guide are others than was meant: what stands there cannot be compared. */
export const brokenBlocks = ({ guides }: Source, problems: readonly Problem[]): Place[] =>
  problems
    .filter(({ check }) => check === 'markdown')
    .flatMap(({ file, line }) => {
      const shape = guides.find((one) => one.file === file)?.shape;
      const place = shape && around(shape, line);
      return place ? [{ file, ...place }] : [];
    });

/** Whether a comparison of blocks is of such a place. */
export const isOfBroken = ({ about = [] }: Problem, broken: readonly Place[]): boolean =>
  about.some(({ file, from, to }) =>
    broken.some((place) => place.file === file && from <= place.to && to >= place.from),
  );
