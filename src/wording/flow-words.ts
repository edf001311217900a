import { createHash } from 'node:crypto';
import { flowOf } from '../flows/index.ts';
import type { Locale } from '../i18n/locales.ts';
import { text } from '../i18n/text.ts';
import { encodeAccount } from '../practice/account.ts';
import { situationOf } from '../practice/flow.ts';
import type { Screen } from '../practice/screen.ts';
import { type ShownName, textsShown } from '../practice/view.ts';
import { href, routes } from '../site/routes.ts';
import type { FlowWords } from './contract.ts';
import { localScreens } from './screens.ts';
import { OWNED } from './shared-words.ts';
import { linkToFlow, scenarioTitles, textsOf } from './texts.ts';

/** The values that a screen shows. */
export const valuesOn = ({ rows = [], table }: Screen): ShownName[] => [
  ...rows.map(({ value }) => value),
  ...(table?.rows ?? []).flatMap(({ cells = [] }) => cells.filter((cell) => cell !== undefined)),
];

/**
 * Makes a flow's screens into finished text.
 *
 * @param steps the states of each step of the guide that holds the flow
 * @throws when a text is missing in the language, naming file and key
 */
export function flowWords(locale: Locale, id: string, steps: string[][]): FlowWords {
  const flow = flowOf(id);
  const t = text(locale);
  const { need } = textsOf(locale, id);
  const total = steps.length;
  const titles = scenarioTitles(locale, id);
  const shown = [...OWNED, ...Object.values(flow.screens).flatMap(valuesOn)];
  return {
    id,
    title: need('title'),
    version: flow.version,
    page: href(locale, routes.rehearsal(id)),
    scenarios: Object.entries(flow.scenarios).map(([scenario, description]) => {
      const { account, roles } = situationOf(flow, description);
      return { id: scenario, title: titles[scenario] ?? '', account: encodeAccount(account), roles };
    }),
    needs: (flow.needs ?? []).map(({ that, facts, flow: before }) => ({
      that,
      facts,
      added: Object.entries(facts)
        .map(([fact, value]) => need(`added.${fact}.${value}`))
        .join('\n'),
      ...(before && { first: linkToFlow(locale, before) }),
    })),
    screens: localScreens(locale, id, flow),
    values: Object.fromEntries(shown.flatMap(textsShown).map((key) => [key, need(key)])),
    steps,
    progress: { before: t('coach.before', { total }), on: t('coach.step', { n: '{n}', total }) },
  };
}

/**
 * The name of the file that a rehearsal loads its texts from. It changes with what they say: a page that was opened
 * before a new version came finds its own texts or none, never those that a newer script reads.
 */
export function flowFile(words: FlowWords): string {
  const digest = createHash('sha256').update(JSON.stringify(words)).digest('base64url').slice(0, 6);
  return `${words.id}.${digest}`;
}
