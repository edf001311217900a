import { type RefObject, useEffect, useRef } from 'react';

/** How long after a screen has appeared a finger cannot have been meant for it, in milliseconds. */
const TOO_SOON = 250;

/** How long after it the second half of a double press can still come, anywhere on the page, in milliseconds. */
const A_MOMENT = 600;

/**
 * One press is one event, however fast. A press counts when it began after the present screen was seen: the second
 * half of a double click or tap, and a second finger that was on its way already, were meant for the screen before.
 * Who presses Back again and again, as fast as screens can be told apart, means each.
 *
 * @param place changes with each screen
 * @param root the element around; marked `data-ready` while every press on it counts
 */
export function useOnePress(place: string, root: RefObject<HTMLElement | null>) {
  /** When the screen was painted; until then nothing that a pointer does is meant for it. */
  const seen = useRef(0);

  useEffect(() => {
    const { dataset } = root.current ?? {};
    if (!dataset) return;
    if (!seen.current) {
      // Long ago: the first screen was there before any press.
      seen.current = -A_MOMENT;
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
    /** When the last press began, whether a finger did it, and whether it was no half of a double one. */
    let at = 0;
    let isTouch = false;
    let isApart = false;
    const onPointerDown = ({ pointerType }: PointerEvent) => {
      const now = performance.now();
      isApart = now >= at + TOO_SOON;
      at = now;
      isTouch = pointerType === 'touch';
    };
    const onClick = (event: MouseEvent) => {
      const pressed = (event.target as Element).closest('button, a, summary');
      // A key, or a script that stands for one, presses without a pointer: the browser counts no click.
      if (!pressed || event.detail === 0) return;
      // The rest of the page may have moved under the finger when the screen changed, and only then.
      const isOurs = root.current?.contains(pressed) || at < seen.current + A_MOMENT;
      const isLate = at >= seen.current + (isTouch ? TOO_SOON : 0);
      // The browser's own count takes what comes within half a second for one.
      const isFirst = event.detail === 1 || (isApart && pressed.matches('[data-coach=back]'));
      if (!isOurs || (isFirst && isLate)) return;
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
