import { type ReactNode, useId, useState } from 'react';
import { fill } from '../i18n/fill.ts';
import { holds } from '../practice/rules.ts';
import { Icon } from '../ui/Icon.tsx';
import type { LocalRow, LocalScreen } from '../wording/contract.ts';
import { Called } from './Called.tsx';
import { Control } from './Control.tsx';
import { STILL, useStage } from './context.ts';
import { useShown } from './use-shown.ts';

interface Props {
  table: NonNullable<LocalScreen['table']>;
  /** What belongs to the row that stands open. */
  children?: ReactNode;
}

/** A list of the product. What acts on a row stands in it. */
export function Table({ table, children }: Props) {
  const { flow, session } = useStage();
  const id = useId();
  const rows = table.rows.filter(({ when }) => !when || holds(when, session.snapshot.context.account));
  const wanted = rows.find(({ control, open }) => control || open)?.called.text;
  return (
    <div className="screen-table">
      {table.called && (
        <p className="screen-table-title" id={id}>
          <Called name={table.called} />
        </p>
      )}
      <table aria-labelledby={table.called && id}>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.text} scope="col">
                <Called name={column} />
              </th>
            ))}
            {wanted !== undefined && <td />}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} columns={table.columns} wanted={wanted}>
              {row.open && children}
            </Row>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="screen-table-empty">{flow.words['shell.empty']}</p>}
    </div>
  );
}

interface RowProps {
  row: LocalRow;
  columns: Props['table']['columns'];
  /** The row that this screen is about; where there is none, no row has a control. */
  wanted?: string;
  children?: ReactNode;
}

function Row({ row, columns, wanted, children }: RowProps) {
  const { flow, stray } = useStage();
  const shown = useShown();
  const id = useId();
  const { control } = row;
  /** The row's own name is the control. */
  const isName = control?.called.text === row.called.text;
  /** A row that only explains itself is closed too, as it is where its arrow opens it. */
  const [isOpen, setOpen] = useState(row.open === true);
  const cells = columns.slice(1).map((column, index) => {
    const value = row.cells[index];
    return { column, text: value ? shown(value) : '' };
  });
  return (
    <>
      <tr data-open={isOpen || undefined}>
        <th scope="row" id={id}>
          {control && isName ? (
            <Control button={control} className="row-name" />
          ) : (
            <Called name={row.called} />
          )}
        </th>
        {cells.map(({ column, text }) => (
          <td key={column.text} data-head={column.text}>
            {text}
          </td>
        ))}
        {wanted !== undefined && (
          <td className="row-control">
            {control && !isName && <RowControl row={id} control={control} />}
            {!control && (
              <button
                type="button"
                className="row-arrow"
                aria-expanded={isOpen}
                aria-label={row.called.text}
                aria-disabled={STILL || undefined}
                onClick={() =>
                  row.open
                    ? setOpen(!isOpen)
                    : stray({
                        title: row.called.text,
                        about: fill(flow.words['shell.otherRow'], { row: wanted }),
                      })
                }
              >
                <Icon name="down" />
              </button>
            )}
          </td>
        )}
      </tr>
      {isOpen && (
        <tr className="row-details">
          <td colSpan={columns.length + 1}>{children}</td>
        </tr>
      )}
    </>
  );
}

/**
 * A control at the end of its row: the down arrow is drawn as one. It is named by what is seen of it, in both languages
 * where they are wanted, and by its row.
 */
function RowControl({ row, control }: { row: string; control: NonNullable<LocalRow['control']> }) {
  const { called } = control;
  if (called.label !== 'downArrow') return <Control button={control} className="screen-button" row={row} />;
  return (
    <Control button={control} className="row-arrow" row={row} opens>
      <Icon name="down" />
      <span className="visually-hidden">{called.text}</span>
      <Called name={{ ...called, text: '' }} />
    </Control>
  );
}
