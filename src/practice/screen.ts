import type { LabelKey } from '../i18n/text.ts';
import type { Task } from '../roles/tasks.ts';
import type { FieldKind } from './fields.ts';
import type { Condition } from './rules.ts';
import type { Source } from './sources.ts';
import type { ShownName } from './view.ts';

/** The events that a state accepts, read off its configuration. */
type EventsOf<State> = State extends { on: infer On } ? keyof On & string : never;

/**
 * Where a screen stands: an entry of the left menu, one behind the gear, or a page that no menu leads to. The menu
 * of the practice frame is made of all the places that screens and controls name.
 */
export interface Place {
  in: 'menu' | 'gear' | 'page';
  /** From the outermost. */
  path: readonly LabelKey[];
}

/** An entry of the left menu, such as Partnership > Offers. */
export const menu = <const Path extends readonly LabelKey[]>(...path: Path) =>
  ({ in: 'menu', path }) as const;

/** An entry behind the gear, such as Account settings > User management. */
export const gear = <const Path extends readonly LabelKey[]>(...path: Path) =>
  ({ in: 'gear', path }) as const;

/** A page that no menu leads to, such as a step of a wizard. */
export const page = <const Path extends readonly LabelKey[]>(...path: Path) =>
  ({ in: 'page', path }) as const;

/** One of several things to choose from. */
export interface Option {
  /** What the machine reads. */
  value: string;
  /** Name in Partner Center; without it the text is ours, `{state}.{field}.{value}` in the flow's texts. */
  label?: LabelKey;
  /** Offered only while this holds. */
  when?: Condition;
  /** The tag of the language that it stands for: in that language it comes first, for the coach names the first. */
  language?: string;
}

/** Something the reader fills in. What is typed stays in the field; see `fields.ts` for what the machine gets. */
export interface Field {
  /** Property of the event that carries the field's reading. */
  name: string;
  kind: FieldKind;
  /** Name in Partner Center; without it the text is ours, `{state}.field.{name}` in the flow's texts. */
  label?: LabelKey;
  /** Offered to fill in, as a text `practice.{…}`, where the kind's own practice value does not fit; read the same. */
  practice?: string;
  /** What a field of the kind `choice` or `list` offers. */
  options?: readonly Option[];
  /** A box is ticked already while this holds. */
  ticked?: Condition;
}

/** One line of facts: a name and a value computed from the practice account. */
export interface Row {
  /** Name in Partner Center; without it the text is ours, `row.{value}`. */
  label?: LabelKey;
  /** What `view` calls it. A row whose value is absent is not shown. */
  value: ShownName;
}

/** A native control that sends an event. */
export interface Button<Event extends string = string> {
  send: Event;
  /**
   * Name in Partner Center; without it the control is named by us, `{state}.{EVENT}` in the flow's texts, or
   * `{EVENT}` in the texts that all flows share.
   */
  label?: LabelKey;
  /** The control is this entry of the menu or of the gear. */
  to?: Place;
  /** Names of the fields whose readings go with the event. */
  with?: readonly string[];
  /** `primary` is the way on; `link` looks like a link; the rest are plain buttons. */
  look?: 'primary' | 'link';
  /** Partner Center has no such control: it steers the rehearsal, and stands outside the product's area. */
  device?: true;
  /** Grayed out in Partner Center unless this holds. Here it can be pressed all the same, and tells why. */
  grayUnless?: Condition;
}

/** One thing of a list. The control that acts on it stands in its row. */
export interface TableRow<Event extends string = string> {
  /** Names the row, `thing.{id}` in the texts that all flows share, where Partner Center has no name for it. */
  id: string;
  /** Name in Partner Center. */
  label?: LabelKey;
  /** What `view` calls the value of each further column; nothing where a cell is empty. */
  cells?: readonly (ShownName | undefined)[];
  /** In the list only while this holds. */
  when?: Condition;
  /** What is pressed in this row. Beside such a row, or one that stands open, one without says that it is another matter. */
  control?: Button<Event>;
  /** Stands open: what the screen shows beside the list belongs to this row. */
  open?: true;
}

/** A head of a column: a name in Partner Center, or a text of ours, `column.{our}`. */
export type Column = LabelKey | { our: string };

/** A list of the product whose rows open. */
export interface Table<Event extends string = string> {
  /** Title of the list in Partner Center, such as Available offers. */
  label?: LabelKey;
  /** The first column names the things. */
  columns: readonly Column[];
  rows: readonly TableRow<Event>[];
}

/** How a rehearsal can end: the job is done, the company or a rule refused it, or the reader stopped. */
export type End = 'done' | 'refused' | 'stopped';

/** Where the reader can go from an outcome or a wrong turn. */
export interface Onward {
  /** Another rehearsal. */
  flow: string;
  /** `first` comes before this one, `instead` takes its place, `or` leads to the same end, `next` comes after it. */
  as: 'first' | 'instead' | 'or' | 'next';
}

/**
 * What the reader sees in one state: the parts of the product, and how they are drawn is for the renderer to say.
 * Heading and texts stand in `locales/{locale}/flows/{flow}.json`: `{state}.heading`, `.body`, `.warning`, `.coach`
 * (why one does it), and of an outcome `.real` (what it would have meant).
 */
export interface Screen<Event extends string = string> {
  /** What it says is what flows share of a state of its name, in `rehearsal.json`; the flow's own words go first. */
  shared?: true;
  /** Where we are. */
  at?: Place;
  table?: Table<Event>;
  /** What is ordered: the rows below are its lines. */
  order?: LabelKey;
  /** The body is a document of this name. */
  document?: LabelKey;
  /** The body is a message that somebody sent: `{state}.from`. */
  message?: true;
  /** Another site or program than Partner Center: `{state}.site` names it. */
  elsewhere?: true;
  /** Heading over the controls. */
  group?: LabelKey;
  rows?: readonly Row[];
  fields?: readonly Field[];
  buttons: readonly Button<Event>[];
  /** The task that whoever plays may not do: heading and texts come from the role table. See `refusal`. */
  refuses?: Task;
  /** Of an outcome: how it ended. */
  end?: End;
  /** Of a wrong turn: where the rule stands that it explains. Elsewhere `ours`: no source shows the screen. */
  source?: Source;
  /** Only there to be read: it leads back, and is no wrong turn. For the checks alone, so no page has it. */
  toRead?: true;
  /** Other flows, offered here. */
  onward?: readonly Onward[];
}

/**
 * A screen for each state. The compiler refuses a state without a screen, a screen without a state, and a
 * control that sends what its state does not accept.
 */
export type Screens<States> = { readonly [State in keyof States]: Screen<EventsOf<States[State]>> };
