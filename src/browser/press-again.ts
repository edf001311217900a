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
  let early: HTMLElement | null = null;
  const keep = ({ target }: Event) => {
    early = (target as Element).closest<HTMLElement>(controls);
  };
  document.addEventListener('click', keep);
  try {
    await part;
  } catch {
    if (early) void freshPage();
    document.addEventListener('click', ({ target }) => {
      if ((target as Element).closest(controls)) void freshPage();
    });
    return false;
  } finally {
    document.removeEventListener('click', keep);
  }
  (early as HTMLElement | null)?.click();
  return true;
}
