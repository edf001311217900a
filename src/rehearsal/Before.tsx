import { useStage } from './context.ts';
import { Links } from './Links.tsx';

/** The rehearsals that come before this one, where it starts from a situation of its own. */
export function Before() {
  const { flow } = useStage();
  const links = flow.needs.flatMap(({ first }) => first ?? []);
  if (links.length === 0) return null;
  return (
    <p className="coach-before">
      {flow.words['onward.first']}
      <Links links={links} />
    </p>
  );
}
