import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';

/** How long after a screen has appeared a finger cannot have been meant for it, in milliseconds. */
const TOO_SOON = 300;

/**
 * One press is one event, however fast. A press counts when it began after the present screen was seen: the second
 * half of a double click or tap, and a second finger that was on its way already, were meant for the screen before.
 *
 * @param place changes with each screen
 * @returns what the element around everything that can be pressed must listen to
 */
export function useOnePress(place: string) {
  /** When the screen was painted; until then nothing that a pointer does is meant for it. */
  const seen = useRef(0);
  const pressed = useRef({ at: 0, isTouch: false });

  useEffect(() => {
    if (seen.current === 0) {
      seen.current = 1;
      return;
    }
    seen.current = Number.POSITIVE_INFINITY;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        seen.current = performance.now();
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [place]);

  return {
    onPointerDownCapture({ pointerType }: PointerEvent) {
      pressed.current = { at: performance.now(), isTouch: pointerType === 'touch' };
    },
    onClickCapture(event: MouseEvent) {
      const isControl = event.target instanceof Element && event.target.closest('button, a, summary');
      // A key, or a script that stands for one, presses without a pointer.
      if (!isControl || event.detail === 0) return;
      const { at, isTouch } = pressed.current;
      const isLate = at >= seen.current + (isTouch && seen.current > 1 ? TOO_SOON : 0);
      if (event.detail === 1 && isLate) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
