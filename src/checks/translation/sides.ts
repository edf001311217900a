import { normal } from '../../translation/hash.ts';
import type { Shape } from '../../translation/shape.ts';
import type { Gap } from '../../translation/state.ts';
import { type Problem, quoting } from '../problem.ts';
import type { GuideFile, Source } from '../source/source.ts';
import type { MadeFrom } from './made-from.ts';

/** One translation beside its English, and what a comparison of two parts needs to know of them. */
export interface Sides {
  english: GuideFile;
  guide: GuideFile;
  /** The same place in the other Chinese, by the line of the English part; empty when that guide differs in shape. */
  siblings: ReadonlyMap<number, string>;
  madeFrom: MadeFrom;
  source: Source;
  problems: Problem[];
}

const short = (text: string) => {
  const line = normal(text);
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
};

/** What a part says, in one line. */
export const told = (part: Shape) =>
  short((part.text ? part.source : part.source.replace(/<\/?\w+[^>]*>/g, '')).replace(/^\|/, ''));

/** Reports what two parts that stand for each other do not have in common. */
export function report(
  sides: Sides,
  from: Shape,
  to: Shape,
  gap: Gap,
  message: string,
  fix: string,
  marks: Pick<Problem, 'ofStates'> = {},
) {
  sides.problems.push({
    check: 'parity',
    ...marks,
    gap,
    file: sides.guide.file,
    line: to.at,
    ...quoting(message, { english: told(from), here: told(to) }),
    fix: `${fix} English: ${sides.english.file}:${from.line}.`,
    about: [
      { file: sides.english.file, from: from.line, to: from.end },
      { file: sides.guide.file, from: to.line, to: to.end },
    ],
  });
}
