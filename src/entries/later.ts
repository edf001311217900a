// What only some pages or readers need: loaded for them alone.
import { freshPage } from '../browser/fresh-page.ts';
import { onceLoaded } from '../browser/once-loaded.ts';
import { pressAgain } from '../browser/press-again.ts';
import { onChangeElsewhere, read } from '../browser/storage.ts';
import { closeMenu } from '../frame/menus.ts';
import type { Locale } from '../i18n/locales.ts';
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

// Who has rehearsed before, or has just come to an end, finds it ticked.
const ticks = () => void import('../progress/ticks.ts');
if (read(STORAGE.done) || read(STORAGE.going)) ticks();
document.addEventListener('done', ticks);

/** A part by which another language is chosen, or none. */
interface Choice {
  choose: (other: Locale | undefined) => void;
}

// Who wants both names of controls has them in guides too, wherever that was said: the part reads what is kept.
const bothNames = onceLoaded(() => import('../both-names/guide.ts'));
const followNames = () => void bothNames().catch(() => {});
const followKept = () => read(STORAGE.names) && followNames();
followKept();
document.addEventListener('names', followNames);
onChangeElsewhere(STORAGE.names, followKept);

// A guide beside another language: who asks for it, or comes by a link that does.
const parts = document.querySelector<HTMLElement>('[data-compare-parts]');
const comparison = onceLoaded(() => import('../compare/compare.ts'));
const compare = (choose?: (part: Choice) => void) =>
  comparison().then(choose, () => {
    const notice = document.querySelector('[data-notice]');
    if (notice) notice.textContent = parts?.dataset.notLoaded ?? '';
    if (choose) void freshPage();
  });
if (parts && location.search.includes('compare=')) void compare();

document.addEventListener('click', ({ target }) => {
  const pressed = (target as Element).closest<HTMLElement>('[data-both-names], [data-compare]');
  if (!pressed) return;
  closeMenu();
  const { compare: compared, bothNames: named } = pressed.dataset;
  // What the reader saw counts: the script that is on its way turns on what the address or an earlier choice asks for.
  const wanted = pressed.matches('[aria-pressed=true]') ? undefined : ((compared ?? named) as Locale);
  if (compared) void compare((part) => part.choose(wanted));
  else void bothNames().then((part) => part.choose(wanted), freshPage);
});
