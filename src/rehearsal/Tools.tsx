import { type ReactNode, useState } from 'react';
import { linkTo } from '../practice/log.ts';
import type { Mode } from '../practice/session.ts';
import { Icon } from '../ui/Icon.tsx';
import { STILL, useStage } from './context.ts';
import { ToolsPanel } from './ToolsPanel.tsx';
import { useListener } from './use-listener.ts';

export interface ToolsProps {
  hasPractice: boolean;
  isAtStart: boolean;
  onUndo: () => void;
  onStartOver: () => void;
  onScenario: (id: string) => void;
  onMode: (mode: Mode) => void;
  /** Goes back to an answer, to give another. */
  onChange: (answer: number) => void;
  /** Says something in the coach's place. */
  onNotice: (notice: ReactNode) => void;
}

/** `qr` takes the place of the rest of `more`: the bar stays in the window, so it must fit into it. */
export type Panel = 'scenario' | 'more' | 'qr';

/** The coach's tools, in one row. What takes a choice opens below the row. */
export function Tools(props: ToolsProps) {
  const { flow, session } = useStage();
  const { words } = flow;
  const [panel, setPanel] = useState<Panel>();
  const toggle = (name: Panel) => () => setPanel(panel === name ? undefined : name);
  const close = () => setPanel(undefined);
  const isMore = panel === 'more' || panel === 'qr';
  // A panel makes the bar so high that it hides what the keyboard comes to outside of it. Under a pointer nothing moves.
  useListener(
    panel !== undefined,
    () => document,
    'keyup',
    ({ key, target }) => {
      if (key === 'Tab' && !(target as Element).closest('[data-coach-bar]')) close();
    },
  );
  const link = () => linkTo(new URL(flow.page, location.href).href, flow.version, session.log);

  const copy = async () => {
    close();
    try {
      await navigator.clipboard.writeText(link());
      // Made anew each time, so that a second copy is announced too.
      props.onNotice(<span key={Date.now()}>{words['coach.copied']}</span>);
    } catch {
      props.onNotice(
        <>
          {words['coach.copyFailed']}
          <input
            className="coach-link"
            readOnly
            value={link()}
            aria-label={words['coach.copyLink']}
            ref={(field) => field?.select()}
          />
        </>,
      );
    }
  };

  return (
    <fieldset className="tools" aria-label={words['coach.tools']}>
      <div className="tools-row">
        <Tool
          name="back"
          icon="back"
          text={words['coach.back']}
          isOff={STILL || props.isAtStart}
          onPress={props.onUndo}
        />
        <Tool
          name="start-over"
          icon="again"
          text={words['coach.startOver']}
          isOff={STILL || props.isAtStart}
          onPress={props.onStartOver}
        />
        <Tool
          name="scenario"
          icon="branch"
          text={words['rehearse.scenario']}
          isOff={STILL}
          isOpen={panel === 'scenario'}
          onPress={toggle('scenario')}
        />
        <Tool name="copy-link" icon="link" text={words['coach.copyLink']} isOff={STILL} onPress={copy} />
        <Tool
          name="more"
          icon="more"
          text={words['coach.more']}
          isOff={STILL}
          isOpen={isMore}
          onPress={() => setPanel(isMore ? undefined : 'more')}
        />
      </div>
      {panel && <ToolsPanel {...props} panel={panel} link={link} onPanel={setPanel} onClose={close} />}
    </fieldset>
  );
}

interface ToolProps {
  name: string;
  icon: Parameters<typeof Icon>[0]['name'];
  text: string;
  isOff: boolean;
  isOpen?: boolean;
  onPress: () => void;
}

function Tool({ name, icon, text, isOff, isOpen, onPress }: ToolProps) {
  return (
    <button
      type="button"
      data-coach={name}
      aria-disabled={isOff || undefined}
      aria-expanded={isOpen}
      onClick={isOff ? undefined : onPress}
    >
      <Icon name={icon} />
      <span>{text}</span>
    </button>
  );
}
