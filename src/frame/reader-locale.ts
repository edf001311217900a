import { bestLocale } from '../i18n/best-locale.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';

/**
 * The language that the reader chose last, else the best match of the browser's. The page names the place where it
 * is stored: an import of it would cost every other page one more request.
 */
export function readerLocale(): Locale {
  try {
    const saved = localStorage.getItem(document.body.dataset.localeKey ?? '');
    if (isLocale(saved)) return saved;
  } catch {
    // No storage: the browser's languages decide.
  }
  return bestLocale(navigator.languages);
}
