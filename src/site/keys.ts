/** Names that the site gives to what it keeps in the reader's browser. Nothing else is kept, and nothing is sent. */
const PREFIX = 'pcg:';

export const STORAGE = {
  /** The chosen appearance: `system`, `light` or `dark`. */
  theme: `${PREFIX}theme`,
  /** The language chosen last. */
  locale: `${PREFIX}locale`,
  /** The roles that the reader holds, joined by commas. */
  roles: `${PREFIX}roles`,
  /** The practice account as the last rehearsal left it. */
  practice: `${PREFIX}practice`,
  /** The log of a flow's rehearsal, for this tab only. */
  rehearsal: (flow: string) => `${PREFIX}rehearsal:${flow}`,
} as const;
