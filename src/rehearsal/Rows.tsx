import type { LocalScreen } from '../wording/contract.ts';
import { Called } from './Called.tsx';
import { useShown } from './use-shown.ts';

/** Facts of the company, a line each. Those with nothing to show are left out. */
export function Rows({ rows }: { rows: LocalScreen['rows'] }) {
  const shown = useShown();
  const present = rows.flatMap(({ called, value }) => {
    const text = shown(value);
    return text ? [{ called, value, text }] : [];
  });
  if (present.length === 0) return null;
  return (
    <dl className="screen-rows">
      {present.map(({ called, value, text }) => (
        <div key={value}>
          <dt>
            <Called name={called} />
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
