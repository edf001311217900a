import { bestLocale, isLocale, type Locale } from '../i18n/locales.ts';
import { STORAGE } from '../site.ts';

/** The language that the reader chose last, else the best match of the browser's. */
export function readerLocale(): Locale {
  try {
    const saved = localStorage.getItem(STORAGE.locale);
    if (isLocale(saved)) return saved;
  } catch {
    // No storage: the browser's languages decide.
  }
  return bestLocale(navigator.languages);
}
