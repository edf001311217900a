import { freshPage } from './fresh-page.ts';

/**
 * Waits for a part of the page whose controls are there before it: a press that comes too early is made again once the
 * part is there, and where it does not come, a press loads the page anew. So no press is lost.
 *
 * @param part the part that is on its way
 * @param controls selects what answers to nothing but that part
 * @returns whether it came
 */
export async function pressAgain(part: Promise<unknown>, controls: string): Promise<boolean> {
  let early: HTMLElement | undefined;
  let answer = (pressed: HTMLElement) => {
    early = pressed;
  };
  const hear = ({ target }: Event) => {
    const pressed = (target as Element).closest<HTMLElement>(controls);
    if (pressed) answer(pressed);
  };
  document.addEventListener('click', hear);
  try {
    await part;
  } catch {
    answer = () => void freshPage();
    if (early) answer(early);
    return false;
  }
  document.removeEventListener('click', hear);
  early?.click();
  return true;
}
