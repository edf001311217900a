import { OUTSIDE, outsideAddress } from '../../guides/addresses.ts';
import { isDraft } from '../../i18n/drafts.ts';
import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import { renamedSections } from '../moved/renamed-sections.ts';
import { choices, type Problem } from '../problem.ts';
import { hasIds } from '../source/heading-ids.ts';
import { type GuideFile, type Source, sourceOf } from '../source/source.ts';

const PAGES = ['page:roles'];

/**
 * Whether a link is right but for its heading, where that is told: a translation's heading with another id than English
 * has, and one whose id English alone has changed.
 */
const isToldAtHeading = (source: Source, { locale }: GuideFile, slug: string, anchor: string): boolean =>
  locale === SOURCE_LOCALE
    ? renamedSections(source, slug).some(({ theirs }) => theirs === anchor)
    : Boolean(sourceOf(source, slug)?.outline?.headings.some(({ id }) => id === anchor));

/** Links of guides lead somewhere: to a guide, to a heading that is there, to a known page outside, or to an https address. */
export function links(source: Source): Problem[] {
  return source.guides.flatMap((guide) =>
    (guide.outline?.links ?? []).flatMap(({ url, line, isBare }) => {
      // A bare address is told by `markdown`, right or not.
      if (isBare) return [];
      const wrong = mistake(source, guide, url);
      return wrong ? [{ check: 'links', file: guide.file, line, ...wrong }] : [];
    }),
  );
}

function mistake(
  source: Source,
  guide: GuideFile,
  url: string,
): Pick<Problem, 'message' | 'fix'> | undefined {
  if (PAGES.includes(url)) return undefined;
  if (url.startsWith('mailto:'))
    return {
      message: `The link "${url}" opens a mail program, which not every reader has.`,
      fix: `Write the address as code: \`${url.slice('mailto:'.length)}\`.`,
    };
  if (url.startsWith('https://'))
    return /^https:\/\/[\w-]+(\.[\w-]+)+(?::\d+)?([/?#][\x21-\x7e]*)?$/.test(url) && !/[*`]|#$/.test(url)
      ? undefined
      : {
          message: `The address "${url}" cannot be right.`,
          fix: 'Copy it from the browser, without marks, stars or an empty # at its end.',
        };
  if (url.startsWith('http://'))
    return {
      message: `The link "${url}" is not https.`,
      fix: `Write https: ${url.replace('http', 'https')}`,
    };
  if (url.startsWith('page:'))
    return { message: `There is no page "${url}".`, fix: choices('Pages', url, PAGES) };
  const [, outside, name = ''] = /^(partner-center|learn):(.*)$/.exec(url) ?? [];
  if (outside)
    return outsideAddress(guide.locale, url)
      ? undefined
      : {
          message: `No address is known for "${url}".`,
          fix: `Add it to src/guides/addresses.ts with its source. ${choices('Names', name, OUTSIDE[outside as keyof typeof OUTSIDE])}`,
        };
  const [, slug, anchor] = /^(?:guide:([\w-]+))?(?:#(.*))?$/.exec(url) ?? [];
  if (!slug && !anchor)
    return {
      message: `The link "${url}" leads nowhere.`,
      fix: 'Write guide:name, guide:name#section, #section, page:roles, partner-center:name, learn:page or https://…',
    };
  const target = source.guides.find(
    (one) => one.locale === guide.locale && one.slug === (slug ?? guide.slug),
  );
  // A guide that is listed and has no file is told once, by its file.
  if (!target && source.slugs.includes(slug ?? '')) return undefined;
  if (!target)
    return {
      message: `There is no guide "${slug}".`,
      fix: `Leave it as text until it is written. ${choices('Guides', slug ?? '', source.slugs)}`,
    };
  // A guide that cannot be read has no sections yet; that is told once, there.
  if (!target.outline) return undefined;
  // Nor is a link wrong while a heading still waits for its id, or has a wrong one.
  if (!hasIds(target.outline)) return undefined;
  // What a draft lacks of a guide is named on its page.
  const whole = isDraft(guide.locale) ? sourceOf(source, target.slug) : undefined;
  const ids = [target, whole].flatMap((of) => of?.outline?.headings.map(({ id }) => id ?? '') ?? []);
  const isSection =
    anchor === undefined || ids.includes(anchor) || isToldAtHeading(source, guide, target.slug, anchor);
  if (!isSection)
    return {
      message: `"${target.slug}" has no section "#${anchor}".`,
      fix: choices('Sections', anchor, ids),
    };
  return undefined;
}
