import { isDay } from '../../i18n/dates.ts';
import type { Problem } from '../problem.ts';
import { lineInCode } from '../source/code-lines.ts';
import type { Source } from '../source/source.ts';

const FILE = 'src/practice/sources.ts';

/**
 * Each page that a wrong turn can name has its name and its date: readers are shown both. Whether a fact tells of them,
 * `citations` says.
 */
export function screenSources(source: Source): Problem[] {
  return Object.entries(source.screenSources ?? {}).flatMap(([id, told]) => {
    const make = (message: string, fix: string): Problem => ({
      check: 'screen-sources',
      file: FILE,
      line: lineInCode(source, FILE, `  ${id}:`, id),
      message: `${id}: ${message}`,
      fix,
    });
    if (!told) return [];
    const { page, date } = told;
    return [
      ...(String(page ?? '').trim() === ''
        ? [make('the page has no name.', "Write page, such as 'mpn-get-action-pack', as the facts call it.")]
        : []),
      ...(/^\d{4}(?:-\d\d){0,2}$/.test(String(date)) && isDay(date)
        ? []
        : [
            make(
              `"${date ?? ''}" is no date.`,
              "Write the page's own date, YYYY-MM-DD or YYYY-MM, no more than is known.",
            ),
          ]),
    ];
  });
}
