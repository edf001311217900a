import type { AnyStateMachine } from 'xstate';
import { type FieldKind, readingsOf } from './fields.ts';
import { type Condition, holds } from './rules.ts';
import type { FlowEvent, Snapshot } from './vocabulary.ts';

/** A control, as far as its event is concerned. */
interface Sends {
  send: string;
  with?: readonly string[];
}

/** The part of a screen that tells which events it can send. */
interface Sender {
  table?: { rows: readonly { control?: Sends; when?: Condition }[] };
  fields?: readonly {
    name: string;
    kind: FieldKind;
    options?: readonly { value: string; when?: Condition }[];
  }[];
  buttons: readonly Sends[];
}

/** What it takes to play a flow: the rules, and the screens that send events. */
export interface Playable {
  machine: AnyStateMachine;
  screens: Readonly<Record<string, Sender>>;
}

/** Every control of a screen that sends an event, wherever it stands. */
export function controlsOf<Control>({
  table,
  buttons,
}: {
  table?: { rows: readonly { control?: Control }[] };
  buttons: readonly Control[];
}): Control[] {
  return [...(table?.rows ?? []).flatMap(({ control }) => control ?? []), ...buttons];
}

/**
 * Every event that a screen can send: each control once for each combination of its fields' readings. The list
 * is finite, so a log can only ever hold events that are on it.
 *
 * @throws when a control sends a field that its screen does not have, of which the build tells with its line
 */
export function screenEvents(screen: Sender): FlowEvent[] {
  return controlsOf(screen).flatMap((control) => {
    let events: FlowEvent[] = [{ type: control.send }];
    for (const name of control.with ?? []) {
      const field = screen.fields?.find((one) => one.name === name);
      if (!field) throw new Error(`${control.send} sends "${name}", no field.`);
      events = readingsOf(field).flatMap((value) => events.map((event) => ({ ...event, [name]: value })));
    }
    return events;
  });
}

/** The events that can be sent where a flow stands: by its screen, with what the account lets one choose. */
export function eventsAt({ screens }: Pick<Playable, 'screens'>, snapshot: Snapshot): FlowEvent[] {
  const screen = screens[String(snapshot.value)];
  if (!screen) return [];
  const { account } = snapshot.context;
  const isThere = ({ when }: { when?: Condition }) => !when || holds(when, account);
  const rows = screen.table?.rows ?? [];
  const absent = rows.filter((row) => !isThere(row)).map(({ control }) => control?.send);
  const isOffered = (event: FlowEvent) =>
    !absent.includes(event.type) &&
    (screen.fields ?? []).every(({ name, options }) => {
      const chosen = options?.find(({ value }) => value === event[name]);
      return !chosen || isThere(chosen);
    });
  return screenEvents(screen).filter((event) => snapshot.can(event) && isOffered(event));
}

/** An event as it stands in a log: its type and readings, such as `SAVE_CARD:practice`. */
export function tokenOf({ type, ...readings }: FlowEvent): string {
  return [type, ...Object.values(readings)].join(':');
}
