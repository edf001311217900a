import { inXml } from './xml.ts';

/** One change, as a feed tells it. */
export interface Entry {
  title: string;
  url: string;
  summary: string;
  /** The day of the change, YYYY-MM-DD. */
  day: string;
}

/**
 * A feed in the Atom format (RFC 4287).
 *
 * @param feed its own address, the address of the page it belongs to, and who writes
 * @param entries at least one; a guide that changes again is a new entry, because its day is part of the entry's id
 */
export function atom(
  feed: { title: string; locale: string; self: string; page: string; author: string },
  entries: readonly Entry[],
): string {
  const newestFirst = [...entries].sort((a, b) => b.day.localeCompare(a.day));
  const at = (day: string) => `${day}T00:00:00Z`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}">
  <title>${inXml(feed.title)}</title>
  <id>${inXml(feed.self)}</id>
  <link rel="self" type="application/atom+xml" href="${inXml(feed.self)}"/>
  <link rel="alternate" type="text/html" href="${inXml(feed.page)}"/>
  <author><name>${inXml(feed.author)}</name></author>
  <updated>${at(newestFirst[0]?.day ?? '1970-01-01')}</updated>
${newestFirst
  .map(
    ({ title, url, summary, day }) => `  <entry>
    <title>${inXml(title)}</title>
    <id>${inXml(`${url}#${day}`)}</id>
    <link href="${inXml(url)}"/>
    <updated>${at(day)}</updated>
    <summary>${inXml(summary)}</summary>
  </entry>`,
  )
  .join('\n')}
</feed>
`;
}
