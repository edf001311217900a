import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { type FieldKind, readingsOf } from './fields.ts';
import { type Condition, holds } from './rules.ts';
import type { FlowEvent } from './vocabulary.ts';

/** The part of a screen that tells which events it can send. */
interface Sender {
  fields?: readonly {
    name: string;
    kind: FieldKind;
    options?: readonly { value: string; when?: Condition }[];
  }[];
  buttons: readonly { send: string; with?: readonly string[] }[];
}

/** What it takes to play a flow: the rules, and the screens that send events. */
export interface Playable {
  machine: AnyStateMachine;
  screens: Readonly<Record<string, Sender>>;
}

/**
 * Every event that a screen can send: each button once for each combination of its fields' readings. The list
 * is finite, so a log can only ever hold events that are on it.
 *
 * @throws when a button sends a field that its screen does not have
 */
export function screenEvents({ fields = [], buttons }: Sender): FlowEvent[] {
  return buttons.flatMap((button) => {
    let events: FlowEvent[] = [{ type: button.send }];
    for (const name of button.with ?? []) {
      const field = fields.find((one) => one.name === name);
      if (!field || name === 'type')
        throw new Error(
          `The button ${button.send} sends "${name}", but its screen has no such field, or it is named "type".`,
        );
      events = readingsOf(field).flatMap((value) => events.map((event) => ({ ...event, [name]: value })));
    }
    return events;
  });
}

/** The events that can be sent where a flow stands: by its screen, with what the account lets one choose. */
export function eventsAt({ screens }: Pick<Playable, 'screens'>, snapshot: AnyMachineSnapshot): FlowEvent[] {
  const screen = screens[String(snapshot.value)];
  if (!screen) return [];
  const isOffered = (event: FlowEvent) =>
    (screen.fields ?? []).every(({ name, options }) => {
      const chosen = options?.find(({ value }) => value === event[name]);
      return !chosen?.when || holds(chosen.when, snapshot.context.account);
    });
  return screenEvents(screen).filter((event) => snapshot.can(event) && isOffered(event));
}

/** An event as it stands in a log: its type and readings, such as `SAVE_CARD:practice`. */
export function tokenOf({ type, ...readings }: FlowEvent): string {
  return [type, ...Object.values(readings)].join(':');
}
