import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import { normal } from '../../translation/hash.ts';
import type { Shape } from '../../translation/shape.ts';
import type { Problem } from '../problem.ts';
import { type GuideFile, type Source, sourceOf } from '../source/source.ts';
import { writtenTexts } from '../source/written.ts';

/** A place that stands twice in a row: the lines of both, where the second begins, and the list or table of both. */
export interface Copy {
  block: { from: number; to: number };
  file: string;
  from: number;
  second: number;
  to: number;
  what: string;
}

/** Neighbours that can be equal: "yes" in two cells of a row. */
const CAN_BE_EQUAL = ['table cell', 'rule'];

/** Of these alone, `flow-steps` and `role-places` tell. */
const TOLD_ELSEWHERE = ['<Rehearsal>', '<Roles>'];

/** Where the row of parts that begins here stands a second time right after itself: how many parts it has. */
function lengthOfCopy(keys: readonly string[], at: number): number {
  for (
    let next = keys.indexOf(keys[at] ?? '', at + 1);
    next > 0;
    next = keys.indexOf(keys[at] ?? '', next + 1)
  ) {
    const length = next - at;
    if (keys.slice(at, next).every((key, index) => key === keys[next + index])) return length;
  }
  return 0;
}

/** Parts in which one that is too many lets others be compared with their neighbours. */
const IN_ROWS = ['list', 'table'];

function copiesIn(file: string, { kind, line, end, parts }: Shape): Copy[] {
  const keys = parts.map(({ kind, source }, index) =>
    CAN_BE_EQUAL.includes(kind) ? `${index}` : `${kind} ${normal(source)}`,
  );
  const copies: Copy[] = [];
  for (let at = 0; at < parts.length; ) {
    const length = lengthOfCopy(keys, at);
    const [first, second, last] = [parts[at], parts[at + length], parts[at + 2 * length - 1]];
    if (length > 0 && first && second && last && !(length === 1 && TOLD_ELSEWHERE.includes(first.kind)))
      copies.push({
        file,
        from: first.line,
        second: second.line,
        to: last.end,
        block: IN_ROWS.includes(kind) ? { from: line, to: end } : { from: first.line, to: last.end },
        what: length === 1 ? first.kind : first.kind === 'heading' ? 'section' : 'passage',
      });
    else if (first) copies.push(...copiesIn(file, first));
    at += length || 1;
  }
  return copies;
}

const ofGuide = ({ file, shape }: GuideFile) => (shape ? copiesIn(file, shape) : []);

/** What stands twice in a row in guides. */
export const copiesOf = ({ guides }: Source): Copy[] => guides.flatMap(ofGuide);

/** Of all languages alike it is one mistake, told of English. */
const told = (source: Source) =>
  source.guides.flatMap((guide) => {
    const english = guide.locale === SOURCE_LOCALE ? undefined : sourceOf(source, guide.slug);
    const own = ofGuide(guide);
    return own.length > 0 && english && ofGuide(english).length >= own.length ? [] : own;
  });

/** The sentences and lines of a text. */
const sentencesOf = (text: string) => text.split(/\n|(?<=[.!?])\s+|(?<=[。！？])/u).map((one) => one.trim());

/** So short that it can be said twice on purpose ("Wait! Wait!"), or no words at all. */
const SAID_TWICE = /^[^\p{L}]*$|^[^\s\p{Script=Han}›]+(?: [^\s\p{Script=Han}›]+)?$|^[^›]{0,5}$/u;

/** The first sentence of a text that says the same as the one before it. */
const sentenceTwice = (text: string) =>
  sentencesOf(text).find((one, index, all) => !SAID_TWICE.test(one) && one === all[index - 1]);

/** Something was copied, and then not changed: a block, a row, an item, a step, a section, or a sentence. */
export function doubled(source: Source): Problem[] {
  const make = (file: string, line: number, message: string): Problem => ({
    check: 'doubled',
    file,
    line,
    message,
    fix: 'Take one of the two out, or write what the second was meant to say.',
  });
  return [
    ...told(source).map(({ file, from, second, what }) =>
      make(file, second, `The ${what} of line ${from} stands here again.`),
    ),
    ...writtenTexts(source).flatMap(({ file, line, text, key }) => {
      const twice = sentenceTwice(text);
      return twice ? [make(file, line, `A sentence stands twice${key ? ` in "${key}"` : ''}: ${twice}`)] : [];
    }),
  ];
}

/** Whether a problem stands in a copy or compares one, so that it is gone with it. */
export const isOfCopy = ({ check, file, line, about = [] }: Problem, copies: readonly Copy[]): boolean =>
  check !== 'doubled' &&
  copies.some(
    (copy) =>
      (file === copy.file && line >= copy.second && line <= copy.to) ||
      about.some(
        (place) => place.file === copy.file && place.from <= copy.block.to && place.to >= copy.block.from,
      ),
  );
