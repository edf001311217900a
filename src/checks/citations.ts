import { choices, type Problem } from './problem.ts';
import type { Source } from './source.ts';

/**
 * `flows.md 8c`, `roles.md, 2`, `since-then.md, no. 5`, `flows.md 8 and 9`, `flows.md 8a, 10`. A file in another folder
 * than the facts', such as `guides/add-user/index.md`, is no citation.
 */
const CITATION =
  /(?<!(?<!facts)\/)\b([a-z][a-z-]*)\.md\b(?:,? (?:no\. |section |row )?(\d+[a-z]?(?:(?:, | and | or )\d+[a-z]?\b(?!\.\w))*))?/g;

/** A page that a source is named by, as in `C:mpn-get-action-pack`. */
const PAGE = /\b([CTKL](?:\/T)?):([a-z][a-z0-9]+(?:-[a-z0-9]+)+)/g;

/** Every fact that the code cites can be looked up in content/facts/. */
export function citations({ code, facts }: Source): Problem[] {
  const sections = new Map(
    facts.map(({ file, text }) => [
      file.replace(/^.*\/(.+)\.md$/, '$1'),
      new Set([...text.matchAll(/^(?:#+ |\| )(\d+[a-z]?)(?:\.| \|)/gm)].map(([, section = '']) => section)),
    ]),
  );
  const all = facts.map(({ text }) => text).join('\n');
  return (
    code
      // Its own comments show what a citation looks like.
      .filter(({ file }) => file !== 'src/checks/citations.ts')
      .flatMap(({ file, text }) =>
        text.split('\n').flatMap((row, index) => {
          const make = (message: string, fix: string) => ({
            check: 'citations',
            file,
            line: index + 1,
            message,
            fix,
          });
          return [
            ...[...row.matchAll(CITATION)].flatMap(([, name = '', numbers = '']) => {
              const known = sections.get(name);
              if (!known)
                return [
                  make(`"${name}.md" is not among the facts.`, choices('Facts', name, [...sections.keys()])),
                ];
              return numbers
                .split(/, | and | or /)
                .filter((number) => number !== '' && !known.has(number))
                .map((number) =>
                  make(
                    `content/facts/${name}.md has no section ${number}.`,
                    choices('Sections', number, [...known]),
                  ),
                );
            }),
            ...[...row.matchAll(PAGE)]
              .filter(([, , page = '']) => !all.includes(page))
              .map(([cited = '']) =>
                make(
                  `No fact names the page "${cited}".`,
                  'Write down in content/facts/ what it says, with its date.',
                ),
              ),
          ];
        }),
      )
  );
}
