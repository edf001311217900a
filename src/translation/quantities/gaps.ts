import type { Quantity } from './rule.ts';

const unitOf = (value: string) => / (.*)/.exec(value)?.[1] ?? '';
const kindOf = (value: string) => (/^\d{4}$|^\d+-/.test(value) ? 'date' : unitOf(value));
const numberOf = (value: string) => value.replace(/^no\. | .*/g, '');

/**
 * Whether two quantities may be one: they are equal, or one is bare and the other carries a measure word (10, 10次), an
 * ordinal (step 1, 第1步) or the unit that the bare one's text has just named ("Gold has 50 hours, Silver 20").
 */
function mayBeOne(a: Quantity, b: Quantity, unitsOfA: string[], unitsOfB: string[]): boolean {
  if (a.value === b.value) return true;
  if (numberOf(a.value) !== numberOf(b.value)) return false;
  const takes = (bare: Quantity, other: Quantity, units: string[]) =>
    unitOf(bare.value) === '' &&
    (unitOf(other.value) === 'time' || other.value.startsWith('no. ') || units.includes(unitOf(other.value)));
  return numberOf(a.value) === '0' || takes(a, b, unitsOfA) || takes(b, a, unitsOfB);
}

/** What one text states and the other does not; and whether what both state stands in another order. */
export function quantityGaps(
  english: readonly Quantity[],
  translation: readonly Quantity[],
): { missing: Quantity[]; extra: Quantity[]; reordered: boolean } {
  // The units that stand before a quantity in its own text.
  const units = (all: readonly Quantity[], one: Quantity) =>
    all.slice(0, all.indexOf(one)).map(({ value }) => unitOf(value));
  const left = translation.map((one, at) => ({ one, at }));
  const matched: { kind: string; at: number }[] = [];
  const take = (wanted: Quantity, same: (other: Quantity) => boolean) => {
    const at = left.findIndex(({ one }) => same(one));
    if (at < 0) return false;
    const [taken] = left.splice(at, 1);
    if (taken && !wanted.optional && !taken.one.optional)
      matched.push({ kind: kindOf(wanted.value), at: taken.at });
    return true;
  };
  const missing = english.filter(
    (wanted) =>
      !take(wanted, (other) => other.value === wanted.value) &&
      !take(wanted, (other) => mayBeOne(wanted, other, units(english, wanted), units(translation, other))) &&
      // A year that English names twice need not be named twice.
      !(kindOf(wanted.value) === 'date' && translation.some(({ value }) => value.startsWith(wanted.value))) &&
      !wanted.optional,
  );
  return {
    missing,
    // What is said twice, as in 75折（减免25%）, is not something else.
    extra: left.flatMap(({ one }) =>
      one.optional || english.some(({ value }) => value === one.value) ? [] : [one],
    ),
    // Only like is compared with like: a clause with a date may well change places with one that counts.
    reordered: matched.some(({ kind, at }, index) =>
      matched.slice(0, index).some((before) => before.kind === kind && before.at > at),
    ),
  };
}
