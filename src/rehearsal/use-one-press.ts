import { type RefObject, useEffect, useRef } from 'react';

/** How long after a screen has appeared a finger cannot have been meant for it, in milliseconds. */
const TOO_SOON = 250;

/** How long after it the second half of a double press can still come, anywhere on the page, in milliseconds. */
const A_MOMENT = 600;

/**
 * One press is one event, however fast. A press counts when it began after the present screen was seen: the second
 * half of a double click or tap, and a second finger that was on its way already, were meant for the screen before.
 *
 * @param place changes with each screen
 * @param root the element around; marked `data-ready` while every press on it counts
 */
export function useOnePress(place: string, root: RefObject<HTMLElement | null>) {
  /** When the screen was painted; until then nothing that a pointer does is meant for it. */
  const seen = useRef(0);
  const pressed = useRef({ at: 0, isTouch: false });

  useEffect(() => {
    const { dataset } = root.current ?? {};
    if (!dataset) return;
    if (seen.current === 0) {
      seen.current = 1;
      dataset.ready = '';
      return;
    }
    seen.current = Number.POSITIVE_INFINITY;
    delete dataset.ready;
    let ready: ReturnType<typeof setTimeout> | undefined;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        seen.current = performance.now();
        ready = setTimeout(() => {
          dataset.ready = '';
        }, TOO_SOON);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(ready);
    };
  }, [place]);

  useEffect(() => {
    const onPointerDown = ({ pointerType }: PointerEvent) => {
      pressed.current = { at: performance.now(), isTouch: pointerType === 'touch' };
    };
    const onClick = (event: MouseEvent) => {
      const { target, detail } = event;
      if (!(target instanceof Element) || !target.closest('button, a, summary')) return;
      // A key, or a script that stands for one, presses without a pointer.
      if (detail === 0) return;
      const { at, isTouch } = pressed.current;
      // The rest of the page may have moved under the finger when the screen changed, and only then.
      const isOurs = root.current?.contains(target) || (seen.current > 1 && at < seen.current + A_MOMENT);
      const isLate = at >= seen.current + (isTouch && seen.current > 1 ? TOO_SOON : 0);
      if (!isOurs || (detail === 1 && isLate)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('pointerdown', onPointerDown, true);
    document.addEventListener('click', onClick, true);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown, true);
      document.removeEventListener('click', onClick, true);
    };
  }, [root]);
}
