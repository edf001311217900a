import type { Locale } from '../i18n/locales.ts';

/** What can be left to do in a translation: say what English has beside it, say it anew, say the same, say it better. */
export const LEFT = ['missing', 'stale', 'differs', 'terms'] as const;

export type Left = (typeof LEFT)[number];

/** One thing that is left to do. */
export interface Task {
  left: Left;
  /** From 1; 0 when the file as a whole is meant. */
  line: number;
  /** What the check says, and for a word what to write instead. */
  told: string;
}

/** How far one translation is. */
export interface DocumentState {
  /** As the lock names it: `guides/action-pack`, `locales/ui`. */
  name: string;
  locale: Locale;
  /** Path from the project's root. A file that is not there yet has none of its blocks. */
  file: string;
  isThere: boolean;
  /** How many blocks or texts its English has. */
  blocks: number;
  tasks: readonly Task[];
  /**
   * Of a guide: the blocks whose English is newer, by their ids. `top` is its title and its description; where the
   * blocks of the translation do not stand for those of English one by one, the section is named instead.
   */
  newer: readonly string[];
}

/** How many things of a kind are left to do. */
export const countOf = ({ isThere, blocks, tasks }: DocumentState, left: Left): number =>
  left === 'missing' && !isThere ? blocks : tasks.filter((task) => task.left === left).length;
