import { FIELDS, type FieldKind } from './fields.ts';
import type { FlowEvent } from './flow.ts';

/** The part of a screen that tells which events it can send. */
interface Sender {
  fields?: readonly { name: string; kind: FieldKind }[];
  buttons: readonly { send: string; with?: readonly string[] }[];
}

/**
 * Every event that a screen can send: each button once for each combination of its fields' readings. The list
 * is finite, so a log can only ever hold events that are on it.
 */
export function screenEvents({ fields = [], buttons }: Sender): FlowEvent[] {
  return buttons.flatMap((button) => {
    let events: FlowEvent[] = [{ type: button.send }];
    for (const name of button.with ?? []) {
      const kind = fields.find((field) => field.name === name)?.kind;
      if (!kind)
        throw new Error(`The button ${button.send} sends "${name}", but its screen has no such field.`);
      events = FIELDS[kind].values.flatMap((value) => events.map((event) => ({ ...event, [name]: value })));
    }
    return events;
  });
}

/** Every event of a flow, each once. */
export function flowEvents(screens: Readonly<Record<string, Sender>>): FlowEvent[] {
  const events = Object.values(screens).flatMap(screenEvents);
  return [...new Map(events.map((event) => [tokenOf(event), event])).values()];
}

/** An event as it stands in a log: its type and readings, such as `SAVE_CARD:practice`. */
export function tokenOf({ type, ...readings }: FlowEvent): string {
  return [type, ...Object.values(readings)].join(':');
}
