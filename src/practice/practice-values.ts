import { type FieldKind, PRACTICE_CARD, PRACTICE_DUNS, PRACTICE_EMAIL } from './fields.ts';

/**
 * What each kind of field offers to fill in, unless the field has a value of its own. Apart from `fields.ts`, because
 * the browser gets the values with the texts.
 */
export const PRACTICE_VALUES: Readonly<Record<FieldKind, string>> = {
  text: 'Kim Akers',
  note: 'Practice request',
  phone: '+1 555 0100',
  address: '1 Fabrikam Way',
  password: 'practice',
  card: PRACTICE_CARD,
  email: PRACTICE_EMAIL,
  otherEmail: 'help@fabrikam.example',
  duns: PRACTICE_DUNS,
  choice: '',
};
