import type { Kind } from '../contract.ts';

/** What is worth how much. Tuned on one half of `npm run bench:search`, told by the other. */
export const WEIGHTS = {
  /** Of a match in the title, the other names, the page's title, the text. */
  fields: [2, 1.7, 0.35, 1],
  /** Of the same again in the text. */
  again: 0.16,
  /** When all parts of a term follow one another. */
  phrase: 0.35,
  /** The same of a name that the lexicon knows. */
  name: 0.5,
  /** Of a title, or another name, that holds nothing but what was asked. */
  fit: 0.9,
  /** How much what is missing costs. */
  coverage: 2,
  /** Of words that tell how something goes wrong, beside those that tell what. */
  failing: 0.5,
  /** Of what lacks the word that says the most, where others have it. */
  lacking: 0.7,
  /** Of a pair of characters that belong to two words. */
  apart: 0.4,
  /** Each further record of one page and kind, so that a page does not fill the list. */
  repeated: 0.93,
  kinds: {
    guide: 1.02,
    section: 1.1,
    rehearsal: 1.02,
    screen: 0.86,
    task: 1,
    role: 1.05,
    term: 0.74,
    page: 0.7,
  },
  /** A section of a page that is no guide, such as what is kept on the device. */
  aside: 0.8,
  /** Who asks who, asks for roles. */
  who: { task: 2, role: 1.15 } as Partial<Record<Kind, number>>,
} as const;

/** Records that hold less of the query than this are no answer when others hold more. */
export const LEAST_COVERAGE = 0.34;

/** Where all hold little, as of a query with words that stand nowhere, what holds nearly the most is as likely. */
export const NEAR_MOST = 0.8;

/**
 * What holds less of a query that names nothing known is there by chance. Han characters are weighed in pairs, and
 * those of two words nowhere.
 */
export const LEAST_UNKNOWN = { han: 0.22, words: 0.5 };

/** What holds as much holds all that was asked, give or take a form of a word. */
const WHOLE = 0.9;

/** So much of a term must a record hold to be said to hold it. */
export const HELD = 0.5;

/** How many of the likeliest have their names read closely. */
export const NAMES_READ = 80;

/** A term that is only a word of the query, or a role that shares one with it, is not what was asked for. */
export const NAMED_FROM: Partial<Record<Kind, number>> = { term: WHOLE, role: 0.6 };
