import { Icon } from '../ui/Icon.tsx';
import { useStage } from './context.ts';

/** The kind of an ending, before its heading: done, refused and stopped look and read differently. */
export function EndMark() {
  const { flow, screen } = useStage();
  const end = screen.end ?? 'stopped';
  return (
    <p className="end-mark" data-kind={end}>
      <Icon name={end} />
      {flow.words[`coach.end.${end}`]}
    </p>
  );
}

/** Where to go from an ending or a wrong turn. */
export function Onwards() {
  const { flow, screen } = useStage();
  if (!screen.onward) return null;
  return (
    <ul className="onward" role="list" data-onward>
      {screen.onward.map(({ as, title, href }) => (
        <li key={href}>
          {flow.words[`onward.${as}`]}
          <a href={href}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
