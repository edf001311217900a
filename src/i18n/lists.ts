/** "A, B, and C" in a language: its own marks between the names, and its own word before the last. */
export const allOf = (locale: string, names: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);

/** "A, B, or C" in a language. */
export const anyOf = (locale: string, names: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
