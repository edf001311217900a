import { type FieldKind, PRACTICE_CARD, PRACTICE_DUNS, PRACTICE_EMAIL } from './fields.ts';

/**
 * What a kind of field offers to fill in where the value is the same in every language; the others are texts,
 * `practice.{kind}`. Apart from `fields.ts`, because the browser gets the values with the texts.
 */
export const PRACTICE_VALUES: Readonly<Partial<Record<FieldKind, string>>> = {
  password: 'practice',
  card: PRACTICE_CARD,
  email: PRACTICE_EMAIL,
  otherEmail: 'help@fabrikam.example',
  duns: PRACTICE_DUNS,
};
