import type { Locale } from '../i18n/locales.ts';
import type { Need } from '../practice/flow.ts';
import type { Button, End, Field, Onward, Option, TableRow } from '../practice/screen.ts';
import type { ShownName } from '../practice/view.ts';
import type { Role } from '../roles/roles.ts';

/** The words around the screens; the browser gets them finished. */
export const WORDS = [
  'coach.label',
  'coach.alone',
  'coach.back',
  'coach.startOver',
  'coach.copyLink',
  'coach.copied',
  'coach.copyFailed',
  'coach.bringBack',
  'coach.change',
  'coach.practice',
  'coach.show',
  'coach.hint',
  'coach.why',
  'coach.more',
  'coach.tools',
  'coach.tryAlone',
  'coach.withHelp',
  'coach.qr',
  'coach.qr.text',
  'coach.qr.alt',
  'coach.qr.failed',
  'coach.namesFailed',
  'coach.map',
  'coach.print',
  'coach.end.done',
  'coach.end.refused',
  'coach.end.stopped',
  'coach.detour',
  'coach.beside',
  'onward.first',
  'onward.instead',
  'onward.or',
  'onward.next',
  'tell.menu',
  'tell.gear',
  'tell.row',
  'tell.press',
  'tell.fill',
  'tell.field',
  'tell.choose',
  'tell.tick',
  'tell.then',
  'tell.device',
  'name.with',
  'said.cut',
  'said.left',
  'said.restored',
  'said.changing',
  'said.kept',
  'said.fell',
  'said.backAfterPayment',
  'said.wasReset',
  'said.alone',
  'said.guided',
  'said.otherScenario',
  'said.goneOn',
  'result.title',
  'result.presses',
  'result.hints',
  'result.noTurns',
  'result.turns',
  'summary.did',
  'summary.real',
  'summary.print',
  'field.practice',
  'field.filled',
  'field.secret',
  'field.errors',
  'field.choose',
  'field.error.empty',
  'field.error.notACard',
  'field.error.notAnEmail',
  'field.error.notADuns',
  'shell.name',
  'shell.menu',
  'shell.menuOpen',
  'shell.gear',
  'shell.path',
  'shell.elsewhere',
  'shell.namedByUs',
  'shell.otherRow',
  'shell.begins',
  'shell.empty',
  'shell.missing',
  'shell.broken',
  'shell.order',
  'shell.from',
  'company.title',
  'company.you',
  'company.role',
  'company.day',
  'company.owns',
  'company.added',
  'company.usually',
  'company.time',
  'company.forget',
  'rehearse.scenario',
  'rehearse.why',
  'rehearse.openPartnerCenter',
] as const;

/** What something is called: a name in Partner Center has the key of its label, words of ours have none. */
export interface Name {
  text: string;
  label?: string;
}

/** A field as a language has it; what its flow says of it otherwise is as in `practice/screen.ts`, here and below. */
export interface LocalField extends Omit<Field, 'label' | 'options' | 'practice'> {
  name: string;
  called: Name;
  /** Offered to fill in; absent where one chooses. */
  practice?: string;
  options?: (Omit<Option, 'label' | 'language'> & { called: Name })[];
}

/** A control that sends an event. */
export interface LocalButton extends Omit<Button, 'label' | 'to'> {
  called: Name;
  /** The id of the entry of the menu or the gear that the control is. */
  to?: string;
}

/** A row of a table of the screen. */
export interface LocalRow extends Omit<TableRow, 'label' | 'control' | 'cells'> {
  called: Name;
  cells: (ShownName | null)[];
  control?: LocalButton;
}

/** One screen with its words. */
export interface LocalScreen {
  heading: string;
  body: string[];
  warning?: string;
  /** Why one does what comes next; absent on outcomes. */
  why?: string;
  /** Of an outcome: what it would have meant for real. */
  real?: string[];
  /** The id of the entry of the menu or the gear, where we stand at one. */
  place?: string;
  path: Name[];
  table?: { called?: Name; columns: Name[]; rows: LocalRow[] };
  order?: Name;
  document?: Name;
  /** Who sent the message that the body is. */
  from?: string;
  /** Another site that the screen is on. */
  site?: string;
  group?: Name;
  rows: { called: Name; value: ShownName }[];
  fields: LocalField[];
  buttons: LocalButton[];
  /** Where to read on, on the screen that refuses a role. */
  readOn?: string;
  end?: End;
  /** Of a wrong turn: the page that its rule stands on, or that none does. */
  source?: string;
  onward?: (Link & Pick<Onward, 'as'>)[];
}

/** Where something leads. */
export interface Link {
  title: string;
  href: string;
}

/** An entry of the practice menu in one language. */
export interface LocalEntry {
  id: string;
  called: Name;
  entries: LocalEntry[];
}

/** What is told of an entry that this rehearsal does not need, by its id: loaded when one is pressed. */
export type EntryNotes = Readonly<Record<string, { about: string; begins: readonly Link[] }>>;

/** What all rehearsals have in common in one language: it stands once in a page that holds any. */
export interface SharedWords {
  locale: Locale;
  words: Record<(typeof WORDS)[number], string>;
  /** What is pressed to have the names in Partner Center in another language too. */
  bothNames: Partial<Record<Locale, string>>;
  /** What the company owns, as the card tells it. */
  owns: { called: Name; value: ShownName }[];
  /** How time can pass. */
  times: Record<string, string>;
  menu: LocalEntry[];
  gear: LocalEntry[];
  /** Address of the `EntryNotes`. */
  notes: string;
}

/** What one flow shows, in one language: loaded when its rehearsal starts. */
export interface FlowWords {
  id: string;
  title: string;
  version: number;
  /** Address of the rehearsal's own page. */
  page: string;
  /** Named starting points; the account as `encodeAccount` writes it. */
  scenarios: { id: string; title: string; account: string; roles: readonly Role[] }[];
  /** What the title takes for granted, and what is said where it had to be added. */
  needs: (Omit<Need, 'flow'> & { added: string; first?: Link })[];
  screens: Record<string, LocalScreen>;
  /** Texts that `view` may name. */
  values: Record<string, string>;
  /** The guide's steps: the states that each describes. */
  steps: string[][];
  /** On step {n}; before the first. */
  progress: { before: string; on: string };
}

/** Everything a rehearsal shows, in one language. */
export type LocalFlow = SharedWords & FlowWords;
