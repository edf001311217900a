import { ROLE_IDS } from '../../roles/roles.ts';
import { choices, type Problem } from '../problem.ts';
import { lineOfKey } from '../source/lines.ts';
import type { RoleTables, Source } from '../source/source.ts';

const TEXTS = 'locales/en/roles.json';

const ofRole = (role: string) => [`role.${role}`, `role.${role}.does`, `role.${role}.aliases`];

/**
 * Each task and each role has its texts, and no others have any.
 *
 * @param texts the keys of English
 */
export function roleTexts(source: Source, { tasks }: RoleTables, texts: readonly string[]): Problem[] {
  // A file that is not there, or cannot be read, is told by `texts`.
  if (texts.length === 0) return [];
  const wanted = [...Object.keys(tasks).map((task) => `task.${task}`), ...ROLE_IDS.flatMap(ofRole)];
  const missing = wanted.filter((key) => !texts.includes(key));
  const lacksMore = (role: string) => missing.filter((key) => ofRole(role).includes(key)).length > 1;
  const make = (line: number, message: string, fix: string) => ({
    check: 'role-table',
    file: TEXTS,
    line,
    message,
    fix,
  });
  const written = source.texts.find(({ file }) => file === TEXTS)?.text ?? '';
  return [
    // A new role lacks all of its texts: that is one thing to do.
    ...ROLE_IDS.filter(lacksMore).map((role) =>
      make(
        0,
        `${missing
          .filter((key) => ofRole(role).includes(key))
          .map((key) => `"${key}"`)
          .join(', ')} are missing.`,
        'Add them in each language; the aliases can be empty.',
      ),
    ),
    ...missing
      .filter((key) => !ROLE_IDS.some((role) => ofRole(role).includes(key) && lacksMore(role)))
      .map((key) =>
        make(0, `"${key}" is missing.`, `Add it in each language. ${choices('Texts', key, texts)}`),
      ),
    ...texts
      .filter((key) => /^(task|role)\./.test(key) && !wanted.includes(key))
      .map((key) =>
        make(
          lineOfKey(written, key),
          `Nothing is called "${key}".`,
          `Take it out in each language. ${choices('Texts', key, wanted)}`,
        ),
      ),
  ];
}
