/** What is sent with each character beyond ASCII written as its number among those that occur. */
export type Spelled<Value extends object> = Value & {
  /** Which those are, by their numbers: how far each is from the one before. */
  alphabet: string;
};

/** The number of the first of them. */
const FIRST = 0x80;
/** How many numbers begin with the same byte. */
const ALIKE = 64;
const BASE = 36;

/**
 * Spells texts in an alphabet of their own. A Chinese site has a thousand characters of thirty thousand: by their
 * numbers they take two bytes instead of three, and a fifteenth less when compressed.
 */
export function spell<Value extends object>(value: Value): Spelled<Value> {
  const json = JSON.stringify(value);
  const codes = inOrder(json);
  const letters = new Map(codes.map((code, at) => [code, String.fromCodePoint(FIRST + at)]));
  const spelled = json.replace(BEYOND, (one) => letters.get(codeOf(one)) ?? one);
  const alphabet = codes.map((code, at) => (code - (codes[at - 1] ?? 0)).toString(BASE)).join(' ');
  return { ...JSON.parse(spelled), alphabet };
}

/**
 * The characters in the order of their numbers. The most frequent come first and so begin alike, which packs tighter
 * than any other order; within a group they stand by their codes, for steps that are short to write.
 */
function inOrder(json: string): number[] {
  const times = new Map<number, number>();
  for (const [one] of json.matchAll(BEYOND)) times.set(codeOf(one), (times.get(codeOf(one)) ?? 0) + 1);
  const frequent = [...times]
    .sort(([a, often], [b, oftener]) => oftener - often || a - b)
    .map(([code]) => code);
  return [frequent.slice(0, ALIKE), frequent.slice(ALIKE, 2 * ALIKE), frequent.slice(2 * ALIKE)].flatMap(
    (group) => group.sort((a, b) => a - b),
  );
}

/** Writes what was spelled as it was. */
export function unspell<Value extends object>({ alphabet, ...value }: Spelled<Value>): Value {
  let code = 0;
  const letters = alphabet.split(' ').map((far) => {
    code += Number.parseInt(far, BASE) || 0;
    return String.fromCodePoint(code);
  });
  return JSON.parse(JSON.stringify(value).replace(BEYOND, (one) => letters[codeOf(one) - FIRST] ?? one));
}

const BEYOND = /[^\0-\x7f]/gu;

const codeOf = (character: string) => character.codePointAt(0) ?? 0;
