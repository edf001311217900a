import type { APIRoute } from 'astro';
import { getGuides } from '../guides/guides.ts';
import { COMPLETE_LOCALES } from '../i18n/drafts.ts';
import { LOCALES, SOURCE_LOCALE } from '../i18n/locales.ts';
import { text } from '../i18n/text.ts';
import { href, routes } from '../site/routes.ts';
import { thenAndToday } from '../wording/then-and-today.ts';

/** What language models are told of the site (llmstxt.org): what it is, and where its plain texts are. */
export const GET: APIRoute = async ({ site }) => {
  const whole = (path: string) => (site ? new URL(path, site).href : path);
  const t = text(SOURCE_LOCALE);
  const times = thenAndToday(SOURCE_LOCALE, 'program');
  const sections = await Promise.all(
    COMPLETE_LOCALES.map(async (locale) => {
      const words = text(locale);
      const guides = await getGuides(locale);
      const links = guides.map(
        ({ slug, title, description }) =>
          `- [${title}](${whole(href(locale, routes.guideCopy(slug)))}): ${description}`,
      );
      const roles = `- [${words('roles.title')}](${whole(href(locale, routes.rolesData('json')))}): ${words('roles.description')}`;
      return `## ${LOCALES[locale].name}\n\n${[...links, roles].join('\n')}\n`;
    }),
  );
  return new Response(
    `# ${t('site.name')}\n\n> ${t('site.description')}\n\n${[times.line, ...times.changes.map((one) => one.text)].join('\n')}\n\n${t('footer.disclaimer')} ${t('footer.license')}\n\n${sections.join('\n')}`,
  );
};
