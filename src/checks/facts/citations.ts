import { isDay } from '../../i18n/dates.ts';
import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import { choices, type Problem } from '../problem.ts';
import { literally } from '../source/code-lines.ts';
import { lineOfKey } from '../source/lines.ts';
import type { Source } from '../source/source.ts';

/**
 * `flows.md 8c`, `roles.md, 2`, `since-then.md, no. 5`, `flows.md 8 and 9`, `flows.md 8a, 10`. A file in another folder
 * than the facts', such as `guides/add-user/index.md`, is no citation.
 */
const CITATION =
  /(?<!(?<!facts)\/)\b([a-z][a-z-]*)\.md\b(?:,? (no\. |section |row )?(\d+[a-z]?(?:(?:, | and | or )\d+[a-z]?\b(?!\.\w))*))?/g;

/** A page that a source is named by, as in `C:mpn-get-action-pack`. */
const PAGE = /\b([CTKL](?:\/T)?):([a-z][a-z0-9]+(?:-[a-z0-9]+)+)/g;

/** A date in an entry of a table of the code; the page it is of may stand before it. */
const DATE = /(?:\bpage: '([^']*)', )?\bdate: '(\d[\d-]*)'/g;

/** Files whose comments cite by the number alone, in brackets, and the facts that they mean. */
const IN_BRACKETS: Readonly<Record<string, string>> = { 'src/today/changes.ts': 'since-then' };

/** The numbers in a file of facts by which it is cited. */
interface Numbers {
  /** Of its headings; of a file without numbers in them, those of its tables. */
  sections: ReadonlySet<string>;
  /** Of the rows of its tables: `row 28`, `no. 5`. */
  rows: ReadonlySet<string>;
}

const HEADING = /^#+ (\d+[a-z]?)\. /;
const ROW = /^\| (\d+[a-z]?) \|/;

const numbersIn = (text: string, pattern: RegExp) =>
  text.split('\n').flatMap((row, index) => {
    const [, number] = pattern.exec(row) ?? [];
    return number ? [{ number, line: index + 1 }] : [];
  });

/** The places of a file that are cited by section, each with its number. */
const sectionsIn = (text: string) => {
  const headings = numbersIn(text, HEADING);
  return headings.length > 0 ? headings : numbersIn(text, ROW);
};

const setOf = (all: readonly { number: string }[]) => new Set(all.map(({ number }) => number));

const numbersOf = (text: string): Numbers => ({
  sections: setOf(sectionsIn(text)),
  rows: setOf(numbersIn(text, ROW)),
});

/** Every fact that the code or a guide cites can be looked up in content/facts/. */
export function citations(source: Source): Problem[] {
  // In facts that cannot be read, nothing can be looked up; nor in those of a file that is gone.
  if (source.unread.some(({ file }) => file.startsWith('content/facts/'))) return [];
  const gone = goneFiles(source);
  if (gone.length > 0) return gone;
  const lines = source.facts.flatMap(({ text }) => text.split('\n'));
  const isTold: IsTold = (...given) => lines.some((line) => given.every((one) => line.includes(one)));
  return [...twice(source), ...inCode(source, isTold), ...inGuides(source, isTold)];
}

/** The name by which a file of facts is cited. */
const nameOf = (file: string) => file.replace(/^.*\/(.+)\.md$/, '$1');

/** The lines of code in which facts can be cited. */
const linesOf = ({ code }: Source) =>
  code
    // Its own comments show what a citation looks like.
    .filter(({ file }) => file !== 'src/checks/facts/citations.ts')
    .flatMap(({ file, text }) => text.split('\n').map((row, index) => ({ file, row, line: index + 1 })));

/** The list of the files of facts. */
const LIST = 'content/facts/README.md';

/** Files of that list that are not there: each told once, and not at each line that cites it. */
function goneFiles(source: Source): Problem[] {
  const names = source.facts.map(({ file }) => nameOf(file));
  const list = source.facts.find(({ file }) => file === LIST)?.text.split('\n') ?? [];
  return list.flatMap((row, index) => {
    const [, name = ''] = /^\| `([a-z-]+)\.md` \|/.exec(row) ?? [];
    if (name === '' || names.includes(name)) return [];
    const citing = linesOf(source).filter(({ row: line }) =>
      [...line.matchAll(CITATION)].some(([, cited]) => cited === name),
    );
    return [
      {
        check: 'citations',
        file: LIST,
        line: index + 1,
        message: `content/facts/${name}.md is not there; ${citing.length} lines cite it.`,
        fix: `Bring the file back, or take it out of the list and out of what cites it${citing[0] ? `, first ${citing[0].file}:${citing[0].line}` : ''}.`,
      },
    ];
  });
}

/** Two sections of one number, or two rows of a file that is cited by its rows: a citation could mean either. */
const twice = ({ facts }: Source): Problem[] =>
  facts.flatMap(({ file, text }) =>
    sectionsIn(text)
      .filter(({ number }, index, all) => all.findIndex((one) => one.number === number) < index)
      .map(({ number, line }) => ({
        check: 'citations',
        file,
        line,
        message: `The number ${number} stands in the file twice.`,
        fix: 'Give this one the next number that is free.',
      })),
  );

/** Whether a line of the facts names all that is given. */
type IsTold = (...given: readonly string[]) => boolean;

/** The dates of guides and of their sources, and the names of these. */
function inGuides(source: Source, isTold: IsTold): Problem[] {
  const facts = source.facts.map(({ text }) => text).join('\n');
  const pages = [...new Set([...facts.matchAll(PAGE)].map(([, , page = '']) => page))];
  const isNamed = (name: string) => new RegExp(`(?<![\\w-])${literally(name)}(?![\\w-])`).test(facts);
  return source.guides
    .filter(({ locale }) => locale === SOURCE_LOCALE)
    .flatMap(({ file, text, frontMatter }) => {
      const { documented, sources } = frontMatter.data;
      // What is missing or of another kind is told by `guide-files`.
      const unknown = [sources]
        .flat()
        .filter((one) => typeof one === 'string')
        .flatMap((one) => one.replace(/\s*\(.*$/, '').split(', '))
        .filter((name) => name !== '' && !isNamed(name))
        .map((name) => ({
          check: 'citations',
          file,
          line: lineOfKey(text, 'sources'),
          message: `No fact names the source "${name}".`,
          fix: `${choices('Pages', name, pages)} Or write down in content/facts/ what the source says.`,
        }));
      const undated = [documented, sources].flat().flatMap((one) =>
        (String(one).match(/\d{4}-\d\d(?:-\d\d)?/g) ?? [])
          // What is no day at all is told by `guide-files`.
          .filter((date) => isDay(date) && !isTold(date))
          .map((date) => ({
            check: 'citations',
            file,
            line: text.split('\n').findIndex((line) => line.includes(date)) + 1,
            message: `No fact is of ${date}: ${one}`,
            fix: 'Correct the date, or write down in content/facts/ what the source says.',
          })),
      );
      return [...unknown, ...undated];
    });
}

/** What a comment cites by its number alone, as `CITATION` has it. */
const inBrackets = (file: string, row: string) =>
  /^\s*\/\*\*/.test(row) && IN_BRACKETS[file]
    ? [...row.matchAll(/\((\d+(?:, \d+)*)\)/g)].map(([whole, numbers]) => [
        whole,
        IN_BRACKETS[file],
        'row ',
        numbers,
      ])
    : [];

function inCode(source: Source, isTold: IsTold): Problem[] {
  const { facts } = source;
  const sections = new Map(facts.map(({ file, text }) => [nameOf(file), numbersOf(text)]));
  const all = facts.map(({ text }) => text).join('\n');
  return linesOf(source).flatMap(({ file, row, line }) => {
    const make = (message: string, fix: string) => ({ check: 'citations', file, line, message, fix });
    return [
      ...[...row.matchAll(CITATION), ...inBrackets(file, row)].flatMap(
        ([, name = '', by = '', numbers = '']) => {
          const known = sections.get(name);
          if (!known)
            return [
              make(`"${name}.md" is not among the facts.`, choices('Facts', name, [...sections.keys()])),
            ];
          const [what, all] = /row|no/.test(by) ? ['row', known.rows] : ['section', known.sections];
          return numbers
            .split(/, | and | or /)
            .filter((number) => number !== '' && !all.has(number))
            .map((number) =>
              make(
                `content/facts/${name}.md has no ${what} ${number}.`,
                `${what === 'section' && known.rows.has(number) ? `For the row of a table write "${name}.md, row ${number}". ` : ''}${choices(what === 'row' ? 'Rows' : 'Sections', number, [...all])}`,
              ),
            );
        },
      ),
      ...[...row.matchAll(PAGE)]
        .filter(([, , page = '']) => !all.includes(page))
        .map(([cited = '', , page = '']) =>
          make(
            `No fact names the page "${cited}".`,
            `${choices('Pages', page, [...new Set([...all.matchAll(PAGE)].map(([, , one = '']) => one))])} Or write down in content/facts/ what it says, with its date.`,
          ),
        ),
      ...[...row.matchAll(DATE)]
        .filter(([, page = '', date = '']) => !isTold(page, date))
        .map(([, page, date]) =>
          make(
            page ? `No fact tells of a page "${page}" of ${date}.` : `No fact is of ${date}.`,
            'Correct it, or write down in content/facts/ what happened then.',
          ),
        ),
    ];
  });
}
