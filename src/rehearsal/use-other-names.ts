import { useEffect, useState } from 'react';
import { chosenFor, namesIn } from '../both-names/names.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Stage } from './context.ts';
import { useListener } from './use-listener.ts';

/** The names of the controls in the other language that the reader wants, once they are there. */
export function useOtherNames(active: boolean, locale: Locale): Stage['otherNames'] {
  const [other, setOther] = useState<Stage['otherNames']>();
  const load = (wanted: Locale | undefined) => {
    if (!wanted) return setOther(undefined);
    namesIn(wanted).then(
      (names) => setOther({ locale: wanted, names }),
      () => setOther(undefined),
    );
  };
  useEffect(() => {
    if (active) load(chosenFor(locale));
  }, [active, locale]);
  useListener(
    active,
    () => document,
    'names',
    ({ detail }) => load(detail as Locale | undefined),
  );
  return other;
}
