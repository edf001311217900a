/**
 * Whether a text of `locales/` holds what readers type rather than what they read: each language gathers its own,
 * with the words that a glossary avoids and the other region writes, so none is the translation of another.
 */
export const isReadersWords = (namespace: string | undefined) => namespace === 'search';
