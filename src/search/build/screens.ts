import type { FlowWords, LocalScreen } from '../../wording/contract.ts';
import type { SearchRecord } from '../contract.ts';

/** The part of a rehearsal's texts (`texts/{flow}.{digest}.json`) that search reads. */
export type FlowTexts = Pick<FlowWords, 'title' | 'screens'>;

/** The names of what stands on a screen, in the order in which it stands there. */
function namesOn({ path, table, order, document, group, rows, fields, buttons }: LocalScreen): string[] {
  const names = [
    ...path,
    order,
    document,
    group,
    table?.called,
    ...(table?.columns ?? []),
    ...(table?.rows ?? []).flatMap(({ called, control }) => [called, control?.called]),
    ...rows.map(({ called }) => called),
    ...fields.flatMap(({ called, options = [] }) => [called, ...options.map((one) => one.called)]),
    ...buttons.map(({ called }) => called),
  ];
  return [...new Set(names.flatMap((name) => name?.text || []))];
}

/** All that a screen says, a line each, its names on one. */
function linesOf(screen: LocalScreen): string[] {
  const { body, warning, why, real = [], from, site } = screen;
  return [site, from, ...body, warning, why, ...real, namesOn(screen).join(' · ')].flatMap(
    (line) => line || [],
  );
}

/**
 * A record for each screen of a rehearsal that can be reached; its address opens the rehearsal there.
 *
 * @param addresses the address of each screen, as the rehearsal's page gives it
 */
export function screenRecords(
  { screens }: FlowTexts,
  addresses: ReadonlyMap<string, string>,
): Omit<SearchRecord, 'page'>[] {
  return Object.entries(screens).flatMap(([state, screen]) => {
    const at = addresses.get(state)?.split('#')[1];
    return at
      ? [{ kind: 'screen' as const, at, title: screen.heading, text: linesOf(screen).join('\n') }]
      : [];
  });
}

/** What more screens than these say alike tells none of them apart: sentences, and names of what stands on them. */
const MOST_ALIKE = { sentences: 8, names: 3 };

const isSentence = (part: string) => /[.。!！?？:：”」）)]$/.test(part);

/**
 * Takes out of the texts of all screens what most rehearsals say in the same words, such as that stopping loses nothing:
 * it answers no query, and every reader would load it many times over.
 *
 * @param records of every kind; those of other kinds stay as they are
 */
export function withoutFurniture(records: readonly SearchRecord[]): SearchRecord[] {
  const partsOf = ({ text }: SearchRecord) => text.split(/\n| · /);
  const times = new Map<string, number>();
  for (const record of records.filter(({ kind }) => kind === 'screen'))
    for (const part of new Set(partsOf(record))) times.set(part, (times.get(part) ?? 0) + 1);
  const isFurniture = (part: string) =>
    (times.get(part) ?? 0) > (isSentence(part) ? MOST_ALIKE.sentences : MOST_ALIKE.names);
  return records.map((record) =>
    record.kind === 'screen'
      ? {
          ...record,
          text: record.text
            .split('\n')
            .flatMap(
              (line) =>
                line
                  .split(' · ')
                  .filter((part) => !isFurniture(part))
                  .join(' · ') || [],
            )
            .join('\n'),
        }
      : record,
  );
}
