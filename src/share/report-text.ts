import { inRepository } from '../site/repository.ts';

/** What a report says about where the reader was. */
export interface Place {
  /** Whole address of the page, with the section or the place in a rehearsal that it named. */
  page: string;
  locale: string;
  section?: string;
  /** Rehearsals under way: the flow and its log. */
  rehearsals: readonly { flow: string; log: string }[];
  version: string;
}

/** Its lines in the reader's language, with `{what}` for what each tells. */
export type Names = Record<'page' | 'language' | 'block' | 'rehearsal' | 'version', string>;

/** Longer addresses are cut off or refused by hosts of repositories and by mail programs. A Chinese character takes nine. */
const LONGEST = { issue: 7500, mail: 2000 };

/**
 * The page that the reader came from, if it is one of this site, without what its address was asked. Who changes the
 * language of the page for reports comes from that page itself: no report is about it.
 *
 * @param referrer as the browser gives it; empty when there is none
 * @param base the site's sub-path with a slash at the end
 */
export function pageFrom(referrer: string, base: string, origin: string): URL | undefined {
  if (!URL.canParse(referrer)) return undefined;
  const url = new URL(referrer);
  if (url.origin !== origin || !url.pathname.startsWith(base) || url.pathname.endsWith('/report/'))
    return undefined;
  return new URL(url.pathname, origin);
}

/** The lines that go with a report. */
export function detailsOf(place: Place, names: Names): string {
  const lines: [string, string | undefined][] = [
    // On a line of its own: right after a full-width colon, hosts of repositories make no link of it.
    [names.page, place.page && `\n${place.page}`],
    [names.language, place.locale],
    [names.block, place.section],
    ...place.rehearsals.map(({ flow, log }): [string, string] => [names.rehearsal, `${flow} #play=${log}`]),
    [names.version, place.version],
  ];
  return lines
    .flatMap(([name, value]) => (value ? [name.replace('{what}', () => value)] : []))
    .join('\n')
    .replace(' \n', '\n');
}

/** The beginning of a text. Half of a character that takes two places cannot be written in an address. */
const cut = (text: string, most: number) => text.slice(0, most).replace(/[\ud800-\udbff]$/, '');

/** The first words of a report, as its title. */
const titleOf = (what: string) => cut(what.trim().split('\n')[0] ?? '', 80);

/** The address of limited length that says most: each of the texts in it is cut to so many characters. */
function longest(most: number, texts: readonly string[], address: (characters: number) => string): string {
  let [fits, tooMany] = [0, Math.max(...texts.map(({ length }) => length)) + 1];
  while (tooMany - fits > 1) {
    const half = Math.floor((fits + tooMany) / 2);
    if (address(half).length <= most) fits = half;
    else tooMany = half;
  }
  return address(fits);
}

/**
 * The address that opens a new issue with the report filled in. What is too long for an address is left out at its end:
 * the page has it for copying.
 *
 * @param form the file of the issue form; empty where there is none
 */
export function issueAddress(repository: string, form: string, what: string, details: string): string {
  const isGitHub = /\/\/github\.com\//.test(repository);
  return longest(LONGEST.issue, [what, details], (characters) => {
    const [shortWhat, shortDetails] = [cut(what, characters), cut(details, characters)];
    // An issue form is filled in by the names of its fields; where there is none, or the host knows none, `body` is.
    const fields =
      form && isGitHub
        ? { template: form, what: shortWhat, details: shortDetails }
        : { body: `${shortWhat}\n\n${shortDetails}` };
    const url = new URL(inRepository(repository, 'issues/new'));
    for (const [name, value] of Object.entries({ title: titleOf(what), ...fields }))
      url.searchParams.set(name, value);
    return url.href;
  });
}

/** An address for mail with the report in it. */
export function mailAddress(mailto: string, what: string, details: string): string {
  const report = `${what}\n\n${details}`;
  return longest(LONGEST.mail, [report], (characters) => {
    const url = new URL(mailto);
    // Mail programs read no + as a space. What the host's address asks for, such as a copy to others, stays.
    const query = [
      ...[...url.searchParams].filter(([name]) => !['subject', 'body'].includes(name)),
      ['subject', titleOf(what)],
      ['body', cut(report, characters)],
    ];
    url.search = query.map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`).join('&');
    return url.href;
  });
}
