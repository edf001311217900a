import type { Mode } from '../practice/session.ts';
import type { LocalFlow } from '../wording/contract.ts';
import type { RehearsalFrame } from './element.ts';
import { placeIn, stepOf } from './steps.ts';

/** The element around a rehearsal, and the page around that. */
export interface RehearsalHost {
  /** A new state is shown: how it ended, at an end; and the log as text. */
  onState: (shown: { state: string; mode: Mode; log: string; end?: string }) => void;
  /** The text of the step that describes a state, where the guide stands on the same page. */
  stepText: (state: string) => string | undefined;
  /** Calls back when a step asks to be shown. Returns the way to stop. */
  onShow: (listener: (state: string) => void) => () => void;
  /** What the reader is shown must be in view, with the coach above it. */
  frame: HTMLElement;
}

/**
 * What a running rehearsal tells the page around it: the element's attributes, the steps and places that stand for
 * the present state, and, where it has the page to itself, the title.
 */
export function hostOf(frame: RehearsalFrame, flow: LocalFlow, ownsPage: boolean): RehearsalHost {
  const title = document.title;
  const around = frame.closest('[data-rehearsal]');
  const all = (selector: string) => [...(around?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const isAt = (step: HTMLElement, state: string) => step.dataset.at?.split(' ').includes(state) ?? false;
  return {
    frame,
    onState: ({ state, mode, log, end }) => {
      Object.assign(frame.dataset, { state, mode, log });
      if (end) frame.dataset.end = end;
      else delete frame.dataset.end;
      const mark = (element: Element, isHere: boolean, as: string) =>
        isHere ? element.setAttribute('aria-current', as) : element.removeAttribute('aria-current');
      for (const place of all('[data-place]')) mark(place, place.dataset.place === state, 'true');
      for (const one of all('[data-at]')) mark(one, isAt(one, state), 'step');
      if (!ownsPage) return;
      const step = stepOf(flow, state);
      const place = step < 0 ? [] : [placeIn(flow, step)];
      document.title = [...place, flow.screens[state]?.heading, title].join(' · ');
    },
    stepText: (state) => {
      const step = all('[data-at]').find((one) => isAt(one, state));
      const text = (step?.querySelector('p') ?? step)?.cloneNode(true) as Element | undefined;
      // Where a link leads to is said of the link, which is none here.
      text?.querySelector('.visually-hidden')?.remove();
      return text?.textContent?.trim() || undefined;
    },
    onShow: (listener) => {
      frame.onShow = listener;
      return () => {
        delete frame.onShow;
      };
    },
  };
}
