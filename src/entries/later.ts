// What only some pages or readers need: loaded for them alone.
import { freshPage } from '../browser/fresh-page.ts';
import { onceLoaded } from '../browser/once-loaded.ts';
import { pressAgain } from '../browser/press-again.ts';
import { closeMenu } from '../frame/menus.ts';
import { STORAGE } from '../site/keys.ts';

/** What only the script of rehearsals answers to. All else, such as what opens and closes by itself, has had its press. */
const WAITS =
  '[data-show], rehearsal-frame :is([data-event], [data-menu-open], [data-coach], [data-failed] button)';

/** Where a part did not come, its places say so, and a fresh page may bring it. The pictures of rehearsals are shown again. */
function sayFailed(came: boolean) {
  if (came) return;
  document.documentElement.classList.remove('rehearsing');
  for (const failed of document.querySelectorAll<HTMLElement>('[role=alert][hidden]')) failed.hidden = false;
}

// Pages that hold rehearsals.
if (document.querySelector('rehearsal-frame'))
  void pressAgain(import('../rehearsal/element.ts'), WAITS).then(sayFailed);

// The page of roles; after the scripts of every page, for it reads what has been chosen by then.
if (document.querySelector('[data-ask-task]'))
  void pressAgain(import('../my-roles/page.ts'), '[data-do]').then(sayFailed);

// A rehearsal in another site's page.
if (document.documentElement.classList.contains('embedded')) void import('../embed/embed.ts');

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
const bothNames = onceLoaded(() => import('../both-names/guide.ts'));
if (kept[STORAGE.names]) bothNames().catch(() => {});

// A guide beside another language: who asks for it, or comes by a link that does.
const parts = document.querySelector<HTMLElement>('[data-compare-parts]');
const comparison = onceLoaded(() => import('../compare/compare.ts'));
const compare = (pressed?: HTMLElement) =>
  comparison().then(
    ({ toggle }) => pressed && toggle(pressed),
    () => {
      const notice = document.querySelector('[data-notice]');
      if (notice) notice.textContent = parts?.dataset.notLoaded ?? '';
    },
  );
if (parts && location.search.includes('compare=')) void compare();

document.addEventListener('click', ({ target }) => {
  const pressed = (target as Element).closest<HTMLElement>(
    '[data-both-names], [data-compare], [data-practice-reset]',
  );
  if (!pressed) return;
  if (pressed.dataset.compare) {
    closeMenu();
    void compare(pressed);
  } else if (pressed.dataset.bothNames) void bothNames().then(({ toggle }) => toggle(pressed), freshPage);
  else void import('../progress/reset.ts').then(({ resetAndSay }) => resetAndSay()).catch(freshPage);
});
