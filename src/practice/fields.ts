/** The number that card networks publish for testing: no card has it. */
export const PRACTICE_CARD = '4111 1111 1111 1111';

/** The address that the practice company uses in Partner Center. */
export const PRACTICE_EMAIL = 'kim@fabrikam.example';

/** The practice company's D-U-N-S number. */
export const PRACTICE_DUNS = '12-345-6789';

/** A field takes no more: no address is longer (RFC 5321). */
export const MOST_TYPED = 254;

/** Domains that are never a work address (flows.md 1, rules). */
const PERSONAL_DOMAINS = /@(hotmail|gmail|yahoo|live|outlook|qq|163|126)\./;

/** Addresses of users that the practice company has from the start: yours, and its global admin's. */
const LISTED = /^(kim|robin)@fabrikam\.example$/;

/**
 * What a field makes of what was typed. Only the reading, one of a few words, ever reaches the machine, the
 * log, the storage or a link; the typed text stays in the field and is forgotten with it.
 */
export type Reading = { value: string } | { error: FieldError };

/** Why a field cannot be sent yet; the key of a text, `field.error.{…}`. */
export type FieldError = 'empty' | 'notACard' | 'notAnEmail' | 'notADuns';

interface FieldType {
  /** Every value that `read` can give: the flow's graph is built from them. A choice's are its options. */
  values: readonly string[];
  read: (typed: string) => Reading;
  /** For the on-screen keyboard. */
  inputMode: 'numeric' | 'text' | 'email' | 'tel';
}

/** A number without what parts it: blanks, lines of any kind, marks that are not seen and come with pasted text. */
const unparted = (typed: string) => typed.normalize('NFKC').replace(/[\s\p{Pd}\p{Cf}]/gu, '');

const given = (typed: string): Reading => (typed.trim() === '' ? { error: 'empty' } : { value: 'given' });

const oneOf: FieldType = {
  values: [],
  inputMode: 'text',
  read: (value) => (value === '' ? { error: 'empty' } : { value }),
};

/** The kinds of fields that screens may use. */
export const FIELDS = {
  /** Anything at all, such as a name. */
  text: { values: ['given'], inputMode: 'text', read: given },
  note: { values: ['given'], inputMode: 'text', read: given },
  phone: { values: ['given'], inputMode: 'tel', read: given },
  address: { values: ['given'], inputMode: 'text', read: given },
  /** A password is never looked at. */
  password: { values: ['given'], inputMode: 'text', read: given },
  /**
   * A payment card number in any grouping. The published practice number is `practice`; anything else
   * shaped like a card (12 to 19 digits) is `real` and the machine refuses it.
   */
  card: {
    values: ['practice', 'real'],
    inputMode: 'numeric',
    read(typed) {
      const digits = unparted(typed);
      if (digits === '') return { error: 'empty' };
      if (digits === PRACTICE_CARD.replaceAll(' ', '')) return { value: 'practice' };
      return /^\d{12,19}$/.test(digits) ? { value: 'real' } : { error: 'notACard' };
    },
  },
  /** A work address: `work`, or `personal` when its domain is one of a free mail service. */
  email: {
    values: ['work', 'personal'],
    inputMode: 'email',
    read: (typed) => readAddress(typed, (address) => (PERSONAL_DOMAINS.test(address) ? 'personal' : 'work')),
  },
  /** A second address beside the one of the account: `other`, or `same` when it is that one (flows.md 8d). */
  otherEmail: {
    values: ['other', 'same'],
    inputMode: 'email',
    read: (typed) => readAddress(typed, (address) => (address === PRACTICE_EMAIL ? 'same' : 'other')),
  },
  /** The address of a user to be added: `new`, or `taken` when the list of users has it (flows.md 11). */
  newEmail: {
    values: ['new', 'taken'],
    inputMode: 'email',
    read: (typed) => readAddress(typed, (address) => (LISTED.test(address) ? 'taken' : 'new')),
  },
  /** A D-U-N-S number, nine digits: the practice one is `found`, others are `unknown`. */
  duns: {
    values: ['found', 'unknown'],
    inputMode: 'numeric',
    read(typed) {
      const digits = unparted(typed);
      if (digits === '') return { error: 'empty' };
      if (!/^\d{9}$/.test(digits)) return { error: 'notADuns' };
      return { value: digits === PRACTICE_DUNS.replaceAll('-', '') ? 'found' : 'unknown' };
    },
  },
  /** A box to tick. */
  tick: {
    values: ['yes', 'no'],
    inputMode: 'text',
    read: (typed) => ({ value: typed === '' ? 'no' : 'yes' }),
  },
  /** One of a long list that opens. */
  list: oneOf,
  /** One of the field's options. */
  choice: oneOf,
} as const satisfies Record<string, FieldType>;

function readAddress(typed: string, kind: (address: string) => string): Reading {
  const address = typed.normalize('NFKC').trim().toLowerCase();
  if (address === '') return { error: 'empty' };
  // The pattern would take its time over one that is longer.
  if (address.length > MOST_TYPED) return { error: 'notAnEmail' };
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) ? { value: kind(address) } : { error: 'notAnEmail' };
}

export type FieldKind = keyof typeof FIELDS;

/** Reads what was typed into, or chosen in, a field of some kind. */
export function readField(kind: FieldKind, typed: string): Reading {
  return FIELDS[kind].read(typed);
}

/** Every reading that a field can give. */
export function readingsOf(field: {
  kind: FieldKind;
  options?: readonly { value: string }[];
}): readonly string[] {
  return field.options?.map(({ value }) => value) ?? FIELDS[field.kind].values;
}
