/** Names that the site gives to what it keeps in the reader's browser. Nothing else is kept, and nothing is sent. */
export const PREFIX = 'pcg:';

export const STORAGE = {
  /** The chosen appearance: `system`, `light` or `dark`. */
  theme: `${PREFIX}theme`,
  /** The language chosen last. */
  locale: `${PREFIX}locale`,
  /** `off` when single keys do nothing. */
  singleKeys: `${PREFIX}single-keys`,
  /** The roles that the reader holds, joined by commas. */
  roles: `${PREFIX}roles`,
  /** The practice account as the last rehearsal left it. */
  practice: `${PREFIX}practice`,
  /** The rehearsals done to their end, and whether with help: `flow:guided,flow:alone`. */
  done: `${PREFIX}done`,
  /** The rehearsal left unfinished last: its flow and its log. */
  going: `${PREFIX}going`,
  /** The other language in which names of controls are shown too, or `off`. */
  names: `${PREFIX}names`,
  /** The last searches, as a list. */
  searches: `${PREFIX}searches`,
  /** A report that is being written: what is wrong and the details, as a list; for this tab only. */
  report: `${PREFIX}report`,
  /** The flow that is played without help; for this tab only. */
  alone: `${PREFIX}alone`,
  /** The log of a flow's rehearsal, for this tab only. */
  rehearsal: (flow: string) => `${PREFIX}rehearsal:${flow}`,
} as const;

/**
 * How long each is kept: until the reader forgets it, or until the tab is closed. What each is for, the reader finds
 * on the page about it: `kept.{name}` in `about.json`. A name without either does not compile.
 */
export const LASTS: Record<keyof typeof STORAGE, 'always' | 'tab'> = {
  theme: 'always',
  locale: 'always',
  singleKeys: 'always',
  roles: 'always',
  practice: 'always',
  done: 'always',
  going: 'always',
  names: 'always',
  searches: 'always',
  report: 'tab',
  alone: 'tab',
  rehearsal: 'tab',
};
