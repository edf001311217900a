// What only some readers need: loaded for them alone.
import { STORAGE } from '../site/keys.ts';

/** What is kept on the device, by key; nothing where the browser lets nobody look. */
let kept: Readonly<Record<string, string>> = {};
try {
  kept = { ...localStorage };
} catch {
  // No storage: there is nothing to go by.
}

// Who has rehearsed before, or has just come to an end, finds it ticked.
const ticks = () => void import('../progress/ticks.ts');
if (kept[STORAGE.done] || kept[STORAGE.going]) ticks();
document.addEventListener('done', ticks);

// Who wants both names of controls has them in guides too.
const bothNames = () => import('../both-names/guide.ts');
if (kept[STORAGE.names]) void bothNames();

document.addEventListener('click', ({ target }) => {
  const pressed =
    target instanceof Element && target.closest<HTMLElement>('[data-both-names], [data-practice-reset]');
  if (!pressed) return;
  if (pressed.dataset.bothNames) void bothNames().then(({ toggle }) => toggle(pressed));
  else void import('../progress/reset.ts').then(({ resetAndSay }) => resetAndSay());
});
