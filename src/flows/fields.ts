/** The number that card networks publish for testing: no card has it. */
const PRACTICE_CARD = '4111 1111 1111 1111';

/**
 * What a field makes of what was typed. Only the reading, one of a few words, ever reaches the machine, the
 * log, the storage or a link; the typed text stays in the field and is forgotten with it.
 */
export type Reading = { value: string } | { error: FieldError };

/** Why a field cannot be sent yet; the key of a text, `field.error.{…}`. */
export type FieldError = 'empty' | 'notACard';

interface FieldType {
  /** Every value that `read` can give: the flow's graph is built from them. */
  values: readonly string[];
  read: (typed: string) => Reading;
  /** Offered to the reader to fill in. */
  practice: string;
  /** For the on-screen keyboard. */
  inputMode: 'numeric' | 'text';
}

/** The kinds of fields that screens may use. */
export const FIELDS = {
  /**
   * A payment card number in any grouping. The published practice number is `practice`; anything else
   * shaped like a card (12 to 19 digits) is `real` and the machine refuses it.
   */
  card: {
    values: ['practice', 'real'],
    practice: PRACTICE_CARD,
    inputMode: 'numeric',
    read(typed) {
      const digits = typed.normalize('NFKC').replace(/[\s-]/g, '');
      if (digits === '') return { error: 'empty' };
      if (digits === PRACTICE_CARD.replaceAll(' ', '')) return { value: 'practice' };
      return /^\d{12,19}$/.test(digits) ? { value: 'real' } : { error: 'notACard' };
    },
  },
} as const satisfies Record<string, FieldType>;

export type FieldKind = keyof typeof FIELDS;

/** Reads what was typed into a field of some kind. */
export function readField(kind: FieldKind, typed: string): Reading {
  return FIELDS[kind].read(typed);
}
