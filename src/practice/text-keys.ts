import { PRACTICE_VALUES } from './practice-values.ts';
import type { Button, Column, Field, Option, Row, Screen, TableRow } from './screen.ts';

/** The keys of a text of ours, the flow's own before what all flows share. Empty where Partner Center has the name. */
export type Keys = readonly string[];

/**
 * The one rule of text keys: how what a screen shows is named in the texts of its flow. Pages read the texts by it, and
 * the checks ask for them.
 */
export const KEYS = {
  row: ({ label, value }: Row): Keys => (label ? [] : [`row.${value}`]),
  thing: ({ label, id }: TableRow): Keys => (label ? [] : [`thing.${id}`]),
  column: (column: Column): Keys => (typeof column === 'string' ? [] : [`column.${column.our}`]),
  field: (state: string, { label, name }: Field): Keys =>
    label ? [] : [`${state}.field.${name}`, `field.${name}`],
  option: (state: string, { name }: Field, { label, value }: Option): Keys =>
    label ? [] : [`${state}.${name}.${value}`, `option.${value}`],
  button: (state: string, { label, to, send }: Button): Keys =>
    label || to ? [] : [`${state}.${send}`, send],
  /** What a field offers to fill in. */
  practice: ({ kind, practice, options }: Field): Keys =>
    options || kind === 'tick' || (!practice && PRACTICE_VALUES[kind])
      ? []
      : [`practice.${practice ?? kind}`],
} as const;

/**
 * Whether a screen can say what flows share of a state of its name. Only what is meant so: a state that happens to have
 * the name has another meaning. Whoever stops is told the same in every flow.
 */
export const saysShared = ({ shared, end }: Pick<Screen, 'shared' | 'end'>): boolean =>
  shared === true || end === 'stopped';
