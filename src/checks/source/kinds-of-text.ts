/** What tells the kind of a text: its place in `locales/`. A text of a guide has neither. */
interface Place {
  namespace?: string;
  key?: string;
}

/** Labels are the words of Partner Center, as it writes them. */
export const isLabel = ({ namespace }: Place) => namespace === 'labels';

/** The other names of roles are there to be found, as readers meet them. */
export const isAlias = ({ key }: Place) => Boolean(key?.endsWith('.aliases'));

/**
 * Whether a text of `locales/` holds what readers type rather than what they read: each language gathers its own,
 * with the words that a glossary avoids and the other region writes, so none is the translation of another.
 */
export const isReadersWords = ({ namespace }: Place) => namespace === 'search';
