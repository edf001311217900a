// The language gate: forwards from `/` alone, to the saved language or the best match of the browser's.
import { bestLocale, isLocale } from '../i18n/locales.ts';

let saved: string | null = null;
try {
  saved = localStorage.getItem(document.body.dataset.localeKey ?? '');
} catch {
  // No storage: the browser's languages decide.
}
const locale = isLocale(saved) ? saved : bestLocale(navigator.languages);
const link = document.querySelector<HTMLAnchorElement>(`[data-gate="${locale}"]`);
// Replace: Back must not lead to the gate, which would forward again.
if (link) location.replace(link.href);
