import { folderOf } from '../moved/renamed-flows.ts';
import { choices, type Problem } from '../problem.ts';
import { lineOfWord, literally } from '../source/code-lines.ts';
import type { Source } from '../source/source.ts';
import { knownKeys } from '../texts/keys.ts';
import { isReadable } from './flow-names.ts';
import { labelsOf } from './flow-steps.ts';

/** The screens of a flow name only controls that `labels.json` knows. The compiler tells it too; the build is first. */
export function screenLabels(source: Source): Problem[] {
  const known = knownKeys(source, 'labels');
  return Object.entries(source.flows).flatMap(([id, flow]) => {
    if (!isReadable(flow)) return [];
    const folder = `src/flows/${folderOf(source, id)}/`;
    const unknown = new Set(
      Object.values(flow.screens)
        .flatMap((screen) => labelsOf(screen))
        .filter((label) => !known.includes(label)),
    );
    return [...unknown].map((label) => {
      const wanted = new RegExp(`['"]${literally(label)}['"]`);
      const place =
        source.code.find(({ file, text }) => file.startsWith(folder) && wanted.test(text)) ??
        source.code.find(({ file, text }) => file.startsWith('src/flows/') && wanted.test(text));
      return {
        check: 'screen-labels',
        file: place?.file ?? `${folder}screens.ts`,
        line: lineOfWord(place?.text ?? '', wanted),
        message: `There is no label "${label}".`,
        fix: `${choices('Labels', label, known)} Or add it to locales/{locale}/labels.json.`,
      };
    });
  });
}
