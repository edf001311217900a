import { useState } from 'react';
import { controlsOf } from '../practice/events.ts';
import { Icon } from '../ui/Icon.tsx';
import type { LocalButton, LocalEntry } from '../wording/contract.ts';
import { Called } from './Called.tsx';
import { Control } from './Control.tsx';
import { STILL, useStage } from './context.ts';

interface Props {
  id: string;
  entries: readonly LocalEntry[];
  /** Of the list as a whole. */
  label: string;
}

/**
 * Entries of the practice menu or of the gear. The one that the screen wants sends its event; every other says what
 * stands there.
 */
export function Menu({ id, entries, label }: Props) {
  return (
    <nav className="shell-menu" id={id} data-menu aria-label={label}>
      <Entries entries={entries} />
    </nav>
  );
}

function Entries({ entries }: { entries: readonly LocalEntry[] }) {
  return (
    <ul role="list">
      {entries.map((entry) => (
        <li key={entry.id}>{entry.entries.length > 0 ? <Group entry={entry} /> : <Leaf entry={entry} />}</li>
      ))}
    </ul>
  );
}

/** The control of the screen that is this entry, if there is one. */
function useWanted(entry: LocalEntry): LocalButton | undefined {
  const { screen } = useStage();
  return controlsOf(screen).find(({ to }) => to === entry.id);
}

/** Whether an entry or one below it is the place where the screen stands, or where the reader is shown to. */
function useIsOpen(entry: LocalEntry): boolean {
  const { screen, here } = useStage();
  const shown = here && screen.buttons.find(({ send }) => send === here)?.to;
  return [screen.place, shown].some((id) => id?.startsWith(`${entry.id}/`) || id === entry.id);
}

/** An entry with others below it. */
function Group({ entry }: { entry: LocalEntry }) {
  const shows = useIsOpen(entry);
  const wanted = useWanted(entry);
  const [chosen, setChosen] = useState<boolean>();
  const isOpen = chosen ?? shows;
  return (
    <>
      <span className="entry-row">
        {wanted && <Control button={{ ...wanted, called: entry.called }} className="entry" />}
        <button
          type="button"
          className={wanted ? 'entry-toggle' : 'entry'}
          data-menu-open={isOpen ? undefined : entry.id}
          aria-expanded={isOpen}
          aria-disabled={STILL || undefined}
          aria-label={wanted ? entry.called.text : undefined}
          onClick={() => setChosen(!isOpen)}
        >
          {!wanted && <Called name={entry.called} />}
          <Icon name={isOpen ? 'down' : 'right'} />
        </button>
      </span>
      {isOpen && <Entries entries={entry.entries} />}
    </>
  );
}

function Leaf({ entry }: { entry: LocalEntry }) {
  const { screen, stray } = useStage();
  const wanted = useWanted(entry);
  if (wanted) return <Control button={{ ...wanted, called: entry.called }} className="entry" />;
  return (
    <button
      type="button"
      className="entry"
      data-entry={entry.id}
      aria-current={screen.place === entry.id ? 'page' : undefined}
      aria-disabled={STILL || undefined}
      onClick={() => stray({ title: entry.called.text }, entry.id)}
    >
      <Called name={entry.called} />
    </button>
  );
}
