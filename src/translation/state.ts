import type { Locale } from '../i18n/locales.ts';

/** What can be left to do in a translation: say what English has beside it, say it anew, say the same, say it better. */
export const LEFT = ['missing', 'stale', 'differs', 'terms'] as const;

export type Left = (typeof LEFT)[number];

/** How a translation falls short. Each has a line in `about.json`, which says what is wrong and what to do. */
export type Gap =
  | 'file'
  | 'text'
  | 'part'
  | 'stale'
  | 'unread'
  | 'extra'
  | 'order'
  | 'kind'
  | 'controls'
  | 'copied'
  | 'lines'
  | 'meaning'
  | 'pasted'
  | 'changed'
  | 'word';

/**
 * What a check quotes, in the order in which it does: English as it was and as it is; English here, and at another
 * place where the translation is the same; the translation as it was read and as it is.
 */
export const QUOTED = ['before', 'now', 'english', 'there', 'was', 'here'] as const;

export type Quotes = Partial<Record<(typeof QUOTED)[number], string>>;

/** One thing that is left to do. */
export interface Task {
  left: Left;
  gap: Gap;
  /** From 1; 0 when the file as a whole is meant. */
  line: number;
  quotes: Quotes;
  /** What a check says of this one, in English, where that is more than its gap. */
  detail?: string;
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
