import { choose } from '../both-names/names.ts';
import type { Locale } from '../i18n/locales.ts';
import { PRACTICE } from '../practice/log.ts';
import { Answers } from './Answers.tsx';
import { useStage } from './context.ts';
import { QrCode } from './QrCode.tsx';
import type { Panel, ToolsProps } from './Tools.tsx';

interface Props extends ToolsProps {
  panel: Panel;
  /** The address of the place where the reader is. */
  link: () => string;
  onPanel: (panel: Panel) => void;
  onClose: () => void;
}

/** What opens below the row of tools: the situations to choose from, or what is needed less often. */
export function ToolsPanel(props: Props) {
  const { panel, hasPractice, isAtStart, link, onPanel, onClose, onScenario, onMode, onChange } = props;
  const { flow, session, otherNames } = useStage();
  const { words } = flow;
  const { mode } = session;
  return (
    <>
      {panel === 'scenario' && (
        <ul className="tools-panel" role="list">
          {[
            ...(hasPractice ? [{ id: PRACTICE, title: words['coach.practice'] }] : []),
            ...flow.scenarios,
          ].map(({ id, title }) => (
            <li key={id}>
              <button
                type="button"
                data-scenario={id}
                aria-pressed={id === session.log.scenario}
                onClick={() => {
                  onClose();
                  onScenario(id);
                }}
              >
                {title}
              </button>
            </li>
          ))}
        </ul>
      )}
      {panel === 'more' && !isAtStart && (
        <div className="tools-answers">
          <p className="summary-heading">{words['summary.did']}</p>
          <Answers onChange={onChange} />
        </div>
      )}
      {panel !== 'scenario' && (
        <ul className="tools-panel" role="list">
          <li>
            <button
              type="button"
              data-coach="qr"
              aria-expanded={panel === 'qr'}
              onClick={() => onPanel(panel === 'qr' ? 'more' : 'qr')}
            >
              {words['coach.qr']}
            </button>
            {panel === 'qr' && <QrCode link={link()} />}
          </li>
          {panel === 'more' && (
            <>
              <li>
                <button
                  type="button"
                  data-coach="mode"
                  onClick={() => {
                    onClose();
                    onMode(mode === 'alone' ? 'guided' : 'alone');
                  }}
                >
                  {words[mode === 'alone' ? 'coach.withHelp' : 'coach.tryAlone']}
                </button>
              </li>
              {(Object.keys(flow.bothNames) as Locale[]).map((other) => (
                <li key={other}>
                  <button
                    type="button"
                    data-coach="both-names"
                    data-names={other}
                    aria-pressed={otherNames?.locale === other}
                    onClick={() => choose(otherNames?.locale === other ? undefined : other)}
                  >
                    {flow.bothNames[other]}
                  </button>
                </li>
              ))}
              <li>
                <a href={`${flow.page}#map`} data-coach="map">
                  {words['coach.map']}
                </a>
              </li>
              <li>
                <button type="button" data-coach="print" onClick={() => print()}>
                  {words['coach.print']}
                </button>
              </li>
            </>
          )}
        </ul>
      )}
    </>
  );
}
