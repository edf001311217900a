import type { RootContent } from 'mdast';
import { flowOf } from '../flows/index.ts';
import { allOf } from '../i18n/lists.ts';
import { isChinese, type Locale } from '../i18n/locales.ts';
import { text } from '../i18n/text.ts';
import type { LocalScreen, Name } from '../wording/contract.ts';
import { localScreens } from '../wording/screens.ts';
import { flowNames } from '../wording/texts.ts';
import { numbered, paragraph, strong } from './guide-markdown.ts';

const named = ({ called }: { called: Name }) => called.text;

/** What can be pressed on a screen: a control of a row stands behind the row's name, if it has a name of its own. */
function controlsIn({ table, buttons }: LocalScreen): string[] {
  const inRows = (table?.rows ?? []).flatMap(({ called, control }) =>
    control ? [[...new Set([called.text, control.called.text])].join(' > ')] : [],
  );
  return [...inRows, ...buttons.map(named)];
}

/** What one screen says and offers, line by line. */
function screenLines(locale: Locale, screen: LocalScreen): RootContent[] {
  const t = text(locale);
  const place = screen.site ? [screen.site] : screen.path.map((name) => name.text);
  // In English a comma would belong inside the quotation marks; in Chinese nothing stands between them.
  const apart = isChinese(locale) ? '' : '; ';
  const controls = controlsIn(screen).map((control) => t('copy.quoted', { text: control }));
  const fields = screen.fields.map(named);
  return [
    // The page of a menu's entry is often called as the entry is.
    strong([...new Set([...place, screen.heading])].join(' > ')),
    ...[...screen.body, screen.warning, screen.why].flatMap((line) => (line ? [paragraph(line)] : [])),
    ...(fields.length > 0 ? [paragraph(t('copy.fields', { fields: allOf(locale, fields) }))] : []),
    ...(controls.length > 0 ? [paragraph(t('copy.buttons', { buttons: controls.join(apart) }))] : []),
    ...(screen.real ?? []).map(paragraph),
  ];
}

/**
 * A rehearsal written out: the screens on the way of the guide's steps, in order, then all others that can be met.
 *
 * @param steps the states that each step of the guide describes
 * @param address of the rehearsal's own page
 */
export function rehearsalSteps(
  locale: Locale,
  id: string,
  steps: readonly string[][],
  address: string,
): RootContent[] {
  const t = text(locale);
  const screens = localScreens(locale, id, flowOf(id));
  const onTheWay = [...new Set(steps.flat())];
  const others = Object.keys(screens).filter((state) => !onTheWay.includes(state));
  const written = (states: readonly string[]) =>
    numbered(states.flatMap((state) => (screens[state] ? [screenLines(locale, screens[state])] : [])));
  return [
    strong(t('rehearse.pageTitle', { flow: flowNames(locale, id).title })),
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: t('copy.rehearsal') },
        { type: 'link', url: address, children: [{ type: 'text', value: t('copy.play') }] },
      ],
    },
    written(onTheWay),
    ...(others.length > 0 ? [paragraph(t('copy.others')), written(others)] : []),
  ];
}
