import { useEffect } from 'react';

type Events = DocumentEventMap & Pick<WindowEventMap, 'popstate' | 'hashchange'>;

/**
 * Listens to an event of the page, with the handler of the latest render.
 *
 * @param target called in the browser only: a picture of the first screen is drawn without one
 */
export function useListener<Type extends keyof Events>(
  active: boolean,
  target: () => EventTarget,
  type: Type,
  handler: (event: Events[Type]) => void,
): void {
  useEffect(() => {
    if (!active) return;
    const on = target();
    const listener = handler as (event: Event) => void;
    on.addEventListener(type, listener);
    return () => on.removeEventListener(type, listener);
  });
}
