import { useEffect, useRef, useState } from 'react';
import { chosenFor, namesIn } from '../both-names/names.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Stage } from './context.ts';
import { useListener } from './use-listener.ts';

/**
 * The names of the controls in the other language that the reader wants, once they are there.
 *
 * @param onAsked told when the reader asks for some, or for none, and once more where they do not come
 */
export function useOtherNames(
  { locale, bothNames }: Stage['flow'],
  onAsked: (isMissing: boolean) => void,
): Stage['otherNames'] {
  const [other, setOther] = useState<Stage['otherNames']>();
  /** Counts the choices: names that arrive after the next one are not shown. */
  const turn = useRef(0);
  const load = (wanted: Locale | undefined, onFail?: () => void) => {
    turn.current += 1;
    const mine = turn.current;
    const show = (shown: Stage['otherNames']) => {
      if (mine === turn.current) setOther(shown);
    };
    if (!wanted) return show(undefined);
    namesIn(wanted).then(
      (names) => show({ locale: wanted, names }),
      () => {
        show(undefined);
        if (mine === turn.current) onFail?.();
      },
    );
  };
  useEffect(() => {
    load(chosenFor(locale, Object.keys(bothNames)));
  }, [locale, bothNames]);
  useListener(
    true,
    () => document,
    'names',
    ({ detail }) => {
      onAsked(false);
      load(detail, () => onAsked(true));
    },
  );
  return other;
}
