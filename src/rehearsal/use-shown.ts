import { type ShownName, view } from '../practice/view.ts';
import { useStage } from './context.ts';

/** A day in the reader's words. */
export const dayIn = (locale: string, date: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

/** Tells what the company shows under a name, in words; nothing where there is nothing to show. */
export function useShown(): (name: ShownName) => string | undefined {
  const { flow, session } = useStage();
  const shown = view(session.snapshot.context.account);
  return (name) => {
    const value = shown[name];
    if (!value) return undefined;
    return 'date' in value ? dayIn(flow.locale, value.date) : flow.values[value.text];
  };
}
