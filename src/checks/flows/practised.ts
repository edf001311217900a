import { FIELDS, readField } from '../../practice/fields.ts';
import type { Flow } from '../../practice/flow.ts';
import { PRACTICE_VALUES } from '../../practice/practice-values.ts';
import type { Field } from '../../practice/screen.ts';
import type { Problem } from '../problem.ts';
import { lineOfKey } from '../source/lines.ts';
import type { Source } from '../source/source.ts';
import { isPlayable } from './playable.ts';

/** A value that a field offers to fill in, and where it is written. */
interface Offered {
  value: string;
  file: string;
  key: string;
}

/**
 * What a field offers to fill in leads on: the field takes it, and reads it as the first of its readings, which is
 * never the one that leads to a wrong turn.
 */
export function practised(source: Source): Problem[] {
  const problems = Object.values(source.flows).filter(isPlayable).flatMap(fieldsOf).flatMap(ofField(source));
  // A value that several fields offer is one mistake.
  return [...new Map(problems.map((one) => [`${one.file}:${one.line}`, one])).values()];
}

const fieldsOf = ({ screens }: Flow): Field[] =>
  Object.values(screens)
    .flatMap(({ fields = [] }) => fields)
    .filter(({ kind, options }) => kind !== 'tick' && !options);

const ofField =
  (source: Source) =>
  (field: Field): Problem[] =>
    offered(source, field).flatMap(({ value, file, key }) => {
      const reading = readField(field.kind, value);
      const [wanted] = FIELDS[field.kind].values;
      if ('value' in reading && reading.value === wanted) return [];
      const taken = 'value' in reading ? `reads it as "${reading.value}"` : `refuses it (${reading.error})`;
      return [
        {
          check: 'practised',
          file,
          line: lineOfKey(source.texts.find((one) => one.file === file)?.text ?? '', key),
          message: `The field "${field.name}" offers "${value}" to fill in, and ${taken}.`,
          fix: `Write a value that it reads as "${wanted}", or offer another: practice: '…'.`,
        },
      ];
    });

function offered({ texts }: Source, { kind, practice }: Field): Offered[] {
  const same = practice ? undefined : PRACTICE_VALUES[kind];
  if (same) return [{ value: same, file: 'src/practice/practice-values.ts', key: kind }];
  const key = `practice.${practice ?? kind}`;
  // A text that is missing is told by `texts` and `flow-texts`.
  return texts
    .filter(({ namespace }) => namespace === 'rehearsal')
    .flatMap(({ file, strings }) => (strings[key] ? [{ value: strings[key], file, key }] : []));
}
