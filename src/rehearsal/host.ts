import type { LocalFlow } from '../wording/contract.ts';
import type { RehearsalFrame } from './element.ts';
import type { RehearsalHost } from './Rehearsal.tsx';

/**
 * What a running rehearsal tells the page around it: the element's attributes, the steps and places that stand for
 * the present state, and, where it has the page to itself, the title.
 *
 * @param onReady called once the rehearsal can be led to a state
 */
export function hostOf(
  frame: RehearsalFrame,
  flow: LocalFlow,
  ownsPage: boolean,
  onReady: () => void,
): RehearsalHost {
  const title = document.title;
  const around = frame.closest('[data-rehearsal]');
  const all = (selector: string) => around?.querySelectorAll<HTMLElement>(selector) ?? [];
  return {
    frame,
    onState: ({ state, step, mode, log, end }) => {
      Object.assign(frame.dataset, { state, mode, log });
      if (end) frame.dataset.end = end;
      else delete frame.dataset.end;
      const mark = (element: Element, isHere: boolean, as: string) =>
        isHere ? element.setAttribute('aria-current', as) : element.removeAttribute('aria-current');
      for (const place of all('[data-place]')) mark(place, place.dataset.place === state, 'true');
      for (const one of all('[data-at]'))
        mark(one, one.dataset.at?.split(' ').includes(state) ?? false, 'step');
      if (!ownsPage) return;
      const place = step < 0 ? [] : [flow.progress.on.replace('{n}', String(step + 1))];
      document.title = [...place, flow.screens[state]?.heading, title].join(' · ');
    },
    stepText: (step) => {
      const element = [...all('[data-at]')][step];
      return (element?.querySelector('p') ?? element)?.textContent?.trim() || undefined;
    },
    onShow: (listener) => {
      frame.onShow = listener;
      onReady();
      return () => {
        delete frame.onShow;
      };
    },
  };
}
