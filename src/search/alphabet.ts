/** What is sent with each character beyond ASCII written as its number among those that occur. */
export type Spelled<Value extends object> = Value & {
  /** Which those are, in their order: how far each is from the one before. */
  alphabet: string;
};

/** The number of the first of them. */
const FIRST = 0x80;
const BASE = 36;

/**
 * Spells texts in an alphabet of their own. A Chinese site has a thousand characters of thirty thousand: by their
 * numbers they take two bytes instead of three, and a fifteenth less when compressed.
 */
export function spell<Value extends object>(value: Value): Spelled<Value> {
  const json = JSON.stringify(value);
  const codes = [...new Set(Array.from(json.matchAll(BEYOND), ([one]) => codeOf(one)))].sort((a, b) => a - b);
  const letters = new Map(codes.map((code, at) => [code, String.fromCodePoint(FIRST + at)]));
  const spelled = json.replace(BEYOND, (one) => letters.get(codeOf(one)) ?? one);
  const alphabet = codes.map((code, at) => (code - (codes[at - 1] ?? 0)).toString(BASE)).join(' ');
  return { ...JSON.parse(spelled), alphabet };
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
