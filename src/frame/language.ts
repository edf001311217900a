// A change of language keeps the place: the address's query, and the heading or the rehearsal in view go along.
import { write } from '../browser/storage.ts';
import { afterChange } from '../compare/after-change.ts';
import { FRAGMENT, isBegun, logInAddress } from '../practice/address.ts';
import { STORAGE } from '../site/keys.ts';
import { currentSection } from './sections.ts';

/** As it was loaded: a browser that translates the page writes another. */
const { lang } = document.documentElement;

/** The rehearsal under way in the middle of the window, as an address names it that leads down to it. */
function rehearsalInView(): string | undefined {
  const middle = innerHeight / 2;
  for (const frame of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const { top, bottom } = frame.getBoundingClientRect();
    const { flow, log = '' } = frame.dataset;
    if (top < middle && bottom > middle && isBegun(log)) return `${FRAGMENT}${flow}/${log}`;
  }
  return undefined;
}

/** Whether what the address names is in the window: a page that still loads may not have it where it will stand. */
function isTargetInView(): boolean | undefined {
  const box = document.querySelector(':target')?.getBoundingClientRect();
  return box && box.top < innerHeight && box.bottom > 0;
}

/** The section in view, or what the address names as long as that is. */
const sectionInView = () => (isTargetInView() ? location.hash : currentSection());

/**
 * Where in the page the reader is, as a fragment. Elsewhere on a rehearsal's own page its address holds the place in the
 * rehearsal already.
 */
const place = () =>
  (scrollY > 0 && (rehearsalInView() ?? (!logInAddress(location.hash) && sectionInView()))) || location.hash;

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
  const keepPlace = () => {
    const { language = '' } = link.dataset;
    link.search = afterChange(location.search, lang, language);
    link.hash = place();
    write(STORAGE.locale, language);
  };
  // With Ctrl or the middle button a new tab opens: it must begin at the same place.
  for (const press of ['click', 'auxclick']) link.addEventListener(press, keepPlace);
}
