import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import { type Source, textsOf } from '../source/source.ts';

/** The folder of a flow: it has the flow's name, unless only the folder was renamed. */
export const folderOf = ({ folders = {} }: Source, id: string): string => folders[id] ?? id;

/**
 * Flows whose folder alone was renamed keep the name that their machine, their texts, and the guides know them by: so
 * the folder is told, and not each place that names the flow.
 */
export function withOldFlowNames(source: Source): Source {
  const { flows, guides } = source;
  const named = new Set(guides.flatMap(({ outline }) => outline?.rehearsals.map(({ flow }) => flow) ?? []));
  const hasTexts = (id: string) => textsOf(source, SOURCE_LOCALE, `flows/${id}`) !== undefined;
  const oldName = (folder: string): string => {
    const { id } = flows[folder]?.machine ?? { id: folder };
    const isOld = !(id in flows) && hasTexts(id) && !hasTexts(folder) && named.has(id) && !named.has(folder);
    return isOld ? id : folder;
  };
  const entries = Object.entries(flows).map(([folder, flow]) => ({ folder, id: oldName(folder), flow }));
  return {
    ...source,
    flows: Object.fromEntries(entries.map(({ id, flow }) => [id, flow])),
    folders: Object.fromEntries(
      entries.filter(({ folder, id }) => folder !== id).map(({ folder, id }) => [id, folder]),
    ),
  };
}
