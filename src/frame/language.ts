// A change of language keeps the place: the address's query and the heading in view go along.
import { STORAGE } from '../site/keys.ts';
import { currentSection } from './sections.ts';

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
  link.addEventListener('click', () => {
    link.search = location.search;
    link.hash = (scrollY > 0 && currentSection()) || location.hash;
    try {
      localStorage.setItem(STORAGE.locale, link.dataset.language ?? '');
    } catch {
      // No storage: the language gate asks the browser next time.
    }
  });
}
