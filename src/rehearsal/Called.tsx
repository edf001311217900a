import type { Name } from '../wording/contract.ts';
import { useStage } from './context.ts';

/** What something is called; beside a name of Partner Center its name in the other language, where it is wanted. */
export function Called({ name }: { name: Name }) {
  const { otherNames } = useStage();
  const keys = name.label?.split(' ') ?? [];
  const other = keys.map((key) => otherNames?.names[key]).filter(Boolean);
  return (
    <>
      {name.text}
      {otherNames && other.length > 0 && (
        <span className="other-name" lang={otherNames.locale}>
          {other.join(' > ')}
        </span>
      )}
    </>
  );
}
