import { Component, type ReactNode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { read } from '../browser/storage.ts';
import type { FlowRules } from '../practice/flow.ts';
import { decodeLog, type Log } from '../practice/log.ts';
import { openingLog } from '../practice/opening.ts';
import type { Said } from '../practice/session.ts';
// Every flow is written in its words: they come with what all rehearsals share, not as one more file.
import '../practice/vocabulary.ts';
import { storedAccount } from '../progress/account.ts';
import { forgetLog } from '../progress/logs.ts';
import { storedRoles } from '../progress/roles.ts';
import { STORAGE } from '../site/keys.ts';
import type { LocalFlow } from '../wording/contract.ts';
import type { RehearsalFrame } from './element.ts';
import { hostOf } from './host.ts';
import { Rehearsal, type RehearsalProps } from './Rehearsal.tsx';

const rules = import.meta.glob<FlowRules>('../flows/*/machine.ts');

/**
 * Loads the rules of one flow: its folder's name is its id.
 *
 * @throws when there is no such flow
 */
export function loadRules(id: string): Promise<FlowRules> {
  const load = rules[`../flows/${id}/machine.ts`];
  return load ? load() : Promise.reject(new Error(`There is no flow "${id}".`));
}

const kept = () => ({ account: storedAccount(), roles: storedRoles() });

/** What the picker of roles, which stands on every page, calls a role. */
const nameOf = (role: string) =>
  document.querySelector(`[data-role][value="${role}"]`)?.parentElement?.textContent?.trim() ?? '';

interface Props extends Omit<RehearsalProps, 'kept' | 'start' | 'said' | 'nameOf' | 'host'> {
  /** The log of a link, as text. */
  linked?: string;
  /** The log that this tab keeps, as text. */
  stored?: string;
}

/** Said where a link or stored run is none. */
const CUT: Said = { what: 'cut' };

/** What is said when a rehearsal does not start from the beginning. */
function saidOfStart(flow: LocalFlow, { scenario, events }: Log, goesOn: boolean): Said | undefined {
  if (goesOn) return events.length > 0 ? { what: 'restored' } : undefined;
  const index = flow.scenarios.findIndex(({ id }) => id === scenario);
  return index > 0 ? { what: 'otherScenario', scenario: flow.scenarios[index]?.title ?? '' } : undefined;
}

/**
 * Starts a rehearsal. Loaded, with React and XState, when the reader reaches it. A link is followed as it is; a run of
 * this tab that was never played gives way to what is kept now.
 *
 * @param stage where its picture stands
 * @returns what takes the picture's place, once there is something to see
 */
export function mount(
  stage: HTMLElement,
  frame: RehearsalFrame,
  { linked, stored, ...props }: Props,
): Promise<Element> {
  const { flow } = props;
  const text = linked ?? stored;
  const log = text === undefined ? undefined : decodeLog(flow.version, text);
  const said = log ? saidOfStart(flow, log, text === stored) : text === undefined ? undefined : CUT;
  const start = linked !== undefined && log ? log : openingLog(flow, kept(), log);
  // Made beside the page, so that all of it comes at once, and the page is moved by nothing else meanwhile.
  const live = stage.cloneNode() as Element;
  const host = hostOf(frame, flow, props.ownsPage);
  return new Promise((resolve) => {
    // In pieces: the page stays quick under the reader's fingers meanwhile.
    startTransition(() =>
      createRoot(live).render(
        <Guard flow={flow} onReady={() => resolve(live)}>
          {(again) => (
            <Rehearsal
              {...props}
              host={host}
              nameOf={nameOf}
              kept={kept}
              start={again ?? start}
              said={again ? undefined : said}
            />
          )}
        </Guard>,
      ),
    );
  });
}

interface GuardProps {
  flow: LocalFlow;
  /** Called once, when there is something to see. */
  onReady: () => void;
  /** @param again where to go on after something broke */
  children: (again?: Log) => ReactNode;
}

interface GuardState {
  isBroken: boolean;
  again?: Log;
}

/**
 * Draws a rehearsal anew when it breaks, where the reader stood: a translator in the browser takes pieces of text away
 * that React looks for. Where it breaks there again, says so, and lets it start over: never an empty stage.
 */
class Guard extends Component<GuardProps, GuardState> {
  override state: GuardState = { isBroken: false };
  /** Where it was drawn anew last, as text. */
  #tried?: string;

  // After what is in it, also where that broke at once.
  override componentDidMount() {
    this.props.onReady();
  }

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch() {
    const { flow } = this.props;
    const text = read(STORAGE.rehearsal(flow.id), 'sessionStorage') ?? '';
    if (this.#tried === text) return;
    this.#tried = text;
    this.setState({ isBroken: false, again: decodeLog(flow.version, text) });
  }

  override render() {
    const { flow, children } = this.props;
    if (!this.state.isBroken) return children(this.state.again);
    const startOver = () => {
      forgetLog(flow.id);
      // What the address asks for stays, such as another site's page around it.
      location.assign(flow.page + location.search);
      // On its own page the address is the same but for the fragment: only a reload begins anew.
      if (location.pathname === new URL(flow.page, location.href).pathname) location.reload();
    };
    return (
      <p className="rehearsal-failed" role="alert">
        {flow.words['shell.broken']}{' '}
        <button type="button" onClick={startOver}>
          {flow.words['coach.startOver']}
        </button>
      </p>
    );
  }
}
