import { inRepository } from '../site/repository.ts';

/** What a report says about where the reader was. */
export interface Place {
  /** Whole address of the page, with the section in view. */
  page: string;
  locale: string;
  section?: string;
  /** Rehearsals under way: the flow and its log. */
  rehearsals: readonly { flow: string; log: string }[];
  version: string;
}

/** The names of its lines, in the reader's language. */
export type Names = Record<'page' | 'language' | 'block' | 'rehearsal' | 'version', string>;

/** Longer addresses are cut off or refused by mail programs and hosts of repositories. */
const MOST_CHARACTERS = 5000;

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
  const lines = [
    [names.page, place.page],
    [names.language, place.locale],
    [names.block, place.section],
    ...place.rehearsals.map(({ flow, log }) => [names.rehearsal, `${flow} #play=${log}`]),
    [names.version, place.version],
  ];
  return lines.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])).join('\n');
}

/** The beginning of a text. Half of a character that takes two places cannot be written in an address. */
const cut = (text: string, most: number) => text.slice(0, most).replace(/[\ud800-\udbff]$/, '');

/** The first words of a report, as its title. */
const titleOf = (what: string) => cut(what.trim().split('\n')[0] ?? '', 80);

/** The address that opens a new issue with the report filled in. */
export function issueAddress(repository: string, locale: string, what: string, details: string): string {
  const url = new URL(inRepository(repository, 'issues/new'));
  // `template`, `what` and `details` fill in the issue form; hosts without issue forms take `body`.
  url.searchParams.set('template', `report.${locale}.yml`);
  url.searchParams.set('title', titleOf(what));
  url.searchParams.set('what', cut(what, MOST_CHARACTERS));
  url.searchParams.set('details', cut(details, MOST_CHARACTERS));
  if (!/\/\/github\.com\//.test(url.href))
    url.searchParams.set('body', cut(`${what}\n\n${details}`, MOST_CHARACTERS));
  return url.href;
}

/** An address for feedback with the report in it: mail can carry it, a form of the host's cannot. */
export function feedbackAddress(feedback: string, what: string, details: string): string {
  if (!feedback.startsWith('mailto:')) return feedback;
  const body = cut(`${what}\n\n${details}`, MOST_CHARACTERS);
  return `${feedback.split('?')[0]}?subject=${encodeURIComponent(titleOf(what))}&body=${encodeURIComponent(body)}`;
}
