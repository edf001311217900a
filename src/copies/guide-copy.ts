import translations from 'virtual:translations';
import { outsideAddress } from '../guides/addresses.ts';
import { TOP } from '../guides/blocks.ts';
import { flowSteps, getGuide, rehearsalsOf } from '../guides/guides.ts';
import { FIRST_CHANGE, jobOf, SINCE_THEN } from '../guides/jobs.ts';
import { formatDate } from '../i18n/dates.ts';
import { LOCALES, type Locale, SOURCE_LOCALE } from '../i18n/locales.ts';
import { inARow } from '../i18n/sentences.ts';
import { type LabelKey, text } from '../i18n/text.ts';
import type { Task } from '../roles/tasks.ts';
import { href, routes } from '../site/routes.ts';
import { names } from '../wording/roles.ts';
import { thenAndToday } from '../wording/then-and-today.ts';
import { guideMarkdown, link, paragraph, strong, written } from './guide-markdown.ts';
import { rehearsalSteps } from './rehearsal-steps.ts';

/** Makes an address whole where the host's own is known. */
export type Whole = (path: string) => string;

/** Who can do a task, then and today, and whom to ask: a line each. */
function rolesLines(locale: Locale, id: string): string[] {
  const t = text(locale);
  const { task, needs, also, ask, note, today } = names(locale).verdict(id as Task);
  return [
    t('copy.who', { task, needs }),
    also && t('copy.beside', { also }),
    ask && t('copy.ask', { who: ask.who }),
    note,
    today && t('copy.today', { says: inARow(locale, [today.ended ?? '', today.says].filter(Boolean)) }),
  ].flatMap((line) => line || []);
}

/** A guide in one language as a Markdown file of its own: facts on top, rehearsals written out. */
export async function guideCopy(locale: Locale, slug: string, whole: Whole): Promise<string> {
  const t = text(locale);
  const guide = await getGuide(locale, slug);
  const flows = (await rehearsalsOf(slug)).map(({ flow }) => flow);
  const steps = new Map(await Promise.all(flows.map(async (flow) => [flow, await flowSteps(flow)] as const)));
  const times = thenAndToday(locale, FIRST_CHANGE[jobOf(slug) ?? 'join'], guide.documented);
  const page = (route: string) => whole(href(locale, route));
  const english = whole(href(SOURCE_LOCALE, routes.guide(slug)));
  const state = translations.find((one) => one.name === `guides/${slug}` && one.locale === locale);
  const newer = (block: string) =>
    state?.newer.includes(block)
      ? [link(t('guide.newer'), english + (block === TOP ? '' : `#${block}`))]
      : [];
  const content = guideMarkdown(guide.entry.body ?? '', {
    label: (id) => t(`labels:${id as LabelKey}`),
    roles: (task) => rolesLines(locale, task).map(paragraph),
    alert: (kind, date) =>
      kind === 'since' ? t('alert.since', { date: formatDate(locale, date) }) : t(`alert.${kind}`),
    address: (url) => {
      const [, other, section = ''] = /^(?:guide:([\w-]+))?(#.*)?$/.exec(url) ?? [];
      if (other || section) return page(routes.guide(other ?? slug)) + section;
      return url === 'page:roles' ? page(routes.roles) : (outsideAddress(locale, url) ?? url);
    },
    rehearsal: (flow) => rehearsalSteps(locale, flow, steps.get(flow) ?? [], page(routes.rehearsal(flow))),
    newer,
  });
  return written([
    { type: 'heading', depth: 1, children: [{ type: 'text', value: guide.title }] },
    ...(slug === SINCE_THEN ? [] : [strong(times.line), ...times.changes.map(({ text }) => paragraph(text))]),
    paragraph(guide.description),
    ...newer(TOP),
    paragraph(
      [
        t('guide.updated', { date: formatDate(locale, guide.updated) }),
        LOCALES[locale].name,
        page(routes.guide(slug)),
      ].join(' · '),
    ),
    ...content,
    { type: 'thematicBreak' },
    paragraph(t('guide.sources') + guide.sources.join('; ')),
    paragraph(t('footer.disclaimer')),
    paragraph(t('footer.license')),
  ]);
}
