// What a flow's machine, screens and texts say of a press, for tests that walk flows without knowing them.
import { controlsOf, eventsAt, tokenOf } from '../../src/practice/events.ts';
import type { FieldKind } from '../../src/practice/fields.ts';
import { type Flow, situationOf } from '../../src/practice/flow.ts';
import { placeId } from '../../src/practice/menu.ts';
import { PRACTICE_VALUES } from '../../src/practice/practice-values.ts';
import { replay } from '../../src/practice/replay.ts';
import type { Button } from '../../src/practice/screen.ts';
import { type FlowEvent, GO_ON, type Situation } from '../../src/practice/vocabulary.ts';
import { strings } from '../texts.ts';
import { type Locale, words } from './site.ts';

/** A field, and what goes into it. */
export interface Filling {
  name: string;
  kind: FieldKind;
  /** Of a choice, a list or a tick, the option; else something to type. */
  value: string;
  /** How many options there are to choose from. */
  options: number;
}

/** One press of a flow: what has to be done for it, and what comes of it. */
export interface Move {
  /** As `state EVENT → state`. */
  name: string;
  from: string;
  event: string;
  to: string;
  /** The log after it. */
  log: readonly string[];
  /** What the control is called in the reader's language; nothing where an icon stands for it. */
  called?: string;
  /** The `[data-menu-open]` controls that hide it, from the outermost. */
  openers: readonly string[];
  fillings: readonly Filling[];
}

/** A place that a link leads to. */
export interface Jump {
  /** The log, as the link holds it. */
  log: string;
  /** The fragments that the address may have there. */
  addresses: readonly string[];
}

/** The link that plays a log in a scenario. */
export function jumpTo(flow: Flow, scenario: string, log: readonly string[]): Jump {
  const text = [flow.version, scenario, ...log].join('.');
  // The plain address says that nothing was pressed in the usual situation.
  const isPlain = log.length === 0 && scenario === Object.keys(flow.scenarios)[0];
  return { log: text, addresses: [`#play=${text}`, ...(isPlain ? [''] : [])] };
}

/** Something to type that a field reads as a given value, where the practice value does not. */
const TYPED: Partial<Record<FieldKind, Record<string, string>>> = {
  card: { real: '5500 0000 0000 0004' },
  email: { personal: 'kim@hotmail.com' },
  newEmail: { new: 'help@fabrikam.example', taken: 'robin@fabrikam.example' },
  otherEmail: { same: PRACTICE_VALUES.email ?? '' },
  duns: { unknown: '987654321' },
};

const CHOSEN: readonly FieldKind[] = ['choice', 'list', 'tick'];

const typed = (kind: FieldKind, wanted: string) =>
  CHOSEN.includes(kind) ? wanted : (TYPED[kind]?.[wanted] ?? PRACTICE_VALUES[kind] ?? 'Something');

/** The situation that a scenario of a flow describes. */
export function situationIn(flow: Flow, scenario: string): Situation {
  const description = flow.scenarios[scenario];
  if (!description) throw new Error(`There is no scenario ${scenario}.`);
  return situationOf(flow, description);
}

function controlFor(flow: Flow, state: string, event: FlowEvent): Button {
  const screen = flow.screens[state];
  const control = screen && controlsOf<Button>(screen).find(({ send }) => send === event.type);
  if (!control) throw new Error(`Nothing sends ${event.type} on ${state}.`);
  return control;
}

/** What has to be opened before the control of an event can be seen, from the outermost: in the menu or the gear. */
export function openersOf(flow: Flow, state: string, event: FlowEvent): string[] {
  const { to } = controlFor(flow, state, event);
  if (!to) return [];
  const groups = to.path
    .slice(0, -1)
    .map((_, depth) => placeId({ ...to, path: to.path.slice(0, depth + 1) }));
  return [to.in, ...groups];
}

/** What a control is called in the reader's language; nothing where an icon stands for it. */
function nameOf(flow: Flow, id: string, locale: Locale, state: string, event: FlowEvent): string | undefined {
  const { label, flow: textsOf } = words(locale);
  const own = textsOf(id);
  const screen = flow.screens[state];
  const button = controlFor(flow, state, event);
  if (screen?.refuses && event.type === GO_ON) return undefined;
  if (button.label === 'downArrow') return undefined;
  if (button.label) return label(button.label);
  if (button.to) return label(button.to.path.at(-1) ?? '');
  const row = screen?.table?.rows.find(({ control }) => control === button);
  if (row) return row.label ? label(row.label) : own(`thing.${row.id}`);
  const ofState = `${state}.${event.type}`;
  return own(ofState in strings(locale, `flows/${id}`) ? ofState : event.type);
}

/** Every press that is possible after a log. */
export function movesAfter(
  locale: Locale,
  id: string,
  flow: Flow,
  start: Situation,
  log: readonly string[],
): Move[] {
  const { snapshot } = replay(flow, start, log);
  const from = String(snapshot.value);
  return eventsAt(flow, snapshot).map((event) => {
    const control = controlFor(flow, from, event);
    const next = [...log, tokenOf(event)];
    const to = String(replay(flow, start, next).snapshot.value);
    const called = nameOf(flow, id, locale, from, event);
    return {
      name: `${from} ${event.type} → ${to}`,
      from,
      event: event.type,
      to,
      log: next,
      ...(called && { called }),
      openers: openersOf(flow, from, event),
      fillings: (flow.screens[from]?.fields ?? [])
        .filter(({ name }) => control.with?.includes(name))
        .map(({ name, kind, options = [] }) => ({
          name,
          kind,
          value: typed(kind, String(event[name])),
          options: options.length,
        })),
    };
  });
}
