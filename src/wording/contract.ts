import type { Locale } from '../i18n/locales.ts';
import type { Facts } from '../practice/account.ts';
import type { Button, Field } from '../practice/flow.ts';
import type { Role } from '../roles/roles.ts';

/** The words around the screens; the browser gets them finished. */
export const WORDS = [
  'coach.label',
  'coach.back',
  'coach.start',
  'coach.startOver',
  'coach.copyLink',
  'coach.map',
  'coach.copied',
  'coach.copyFailed',
  'coach.done',
  'coach.change',
  'coach.changing',
  'coach.kept',
  'coach.fell',
  'coach.backAfterPayment',
  'coach.cut',
  'coach.restored',
  'coach.practice',
  'coach.reset',
  'coach.wasReset',
  'coach.as',
  'coach.first',
  'summary.did',
  'summary.real',
  'summary.print',
  'field.practice',
  'field.practiceHint',
  'field.secret',
  'field.errors',
  'field.error.empty',
  'field.error.notACard',
  'field.error.notAnEmail',
  'field.error.notADuns',
  'rehearse.menuPath',
  'rehearse.scenario',
  'rehearse.why',
] as const;

export interface LocalField extends Omit<Field, 'label' | 'options'> {
  label: string;
  /** Offered to fill in; absent where one chooses. */
  practice?: string;
  options?: (Omit<NonNullable<Field['options']>[number], 'label'> & { label: string })[];
}

export interface LocalScreen {
  heading: string;
  body: string[];
  warning?: string;
  /** What to do next and why; absent on outcomes. */
  coach?: string;
  /** Of an outcome: what it would have meant for real. */
  real?: string[];
  at: string[];
  list?: { label: string; items: string[] };
  rows: { label: string; value: string }[];
  fields: LocalField[];
  buttons: (Omit<Button, 'label'> & { label: string; ours: boolean })[];
  /** Where to read on, on the screen that refuses a role. */
  why?: string;
  /** The flow that comes first. */
  first?: { title: string; href: string };
}

/** Everything a rehearsal shows, in one language. */
export interface LocalFlow {
  id: string;
  locale: Locale;
  title: string;
  version: number;
  /** Address of the rehearsal's own page. */
  page: string;
  /** Named starting points; the account as `encodeAccount` writes it. */
  scenarios: { id: string; title: string; account: string; roles: readonly Role[] }[];
  /** What the company must have before, and the rehearsal that gives it. */
  needs?: { facts: Facts; first?: { title: string; href: string } };
  screens: Record<string, LocalScreen>;
  /** Texts that `view` may name. */
  values: Record<string, string>;
  /** The guide's steps: the states that each describes. */
  steps: string[][];
  /** The coach's words before step 1, on step {n}, and on a detour from it. */
  progress: { before: string; on: string; off: string };
  /** Said when another {scenario} has begun. */
  started: string;
  words: Record<(typeof WORDS)[number], string>;
}
