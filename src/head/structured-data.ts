import type { Locale } from '../i18n/locales.ts';

/** Something that a page tells search engines about itself, in the words of schema.org. */
export type Thing = { '@type': string; [property: string]: unknown };

/** A thing as text for a `<script type="application/ld+json">`; no text in it can end the script. */
export function structured(thing: Thing): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');
}

/** The way from home to a page. */
export function breadcrumbList(pages: readonly { title: string; url: string }[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: pages.map(({ title, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: url,
    })),
  };
}

/** A guide: what it is called, in which language, and when its text last changed. */
export function techArticle(
  locale: Locale,
  guide: { title: string; description: string; updated: string; url: string },
): Thing {
  return {
    '@type': 'TechArticle',
    headline: guide.title,
    description: guide.description,
    inLanguage: locale,
    dateModified: guide.updated,
    url: guide.url,
    license: 'https://creativecommons.org/licenses/by/4.0/',
  };
}

/** A procedure, step by step: what each screen is called, and what to do on it. */
export function howTo(
  locale: Locale,
  about: { title: string; description: string; url: string },
  steps: readonly { name: string; text: string }[],
): Thing {
  return {
    '@type': 'HowTo',
    name: about.title,
    description: about.description,
    inLanguage: locale,
    url: about.url,
    step: steps.map((step) => ({ '@type': 'HowToStep', ...step })),
  };
}
