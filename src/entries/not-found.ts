// A host serves one page for every address that is not there: show the one in the language of the address.

import { readerLocale } from '../frame/reader-locale.ts';
import { isLocale } from '../i18n/locales.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const [tag] = location.pathname.slice(base.length + 1).split('/');
const locale = isLocale(tag) ? tag : readerLocale();
const link = document.querySelector<HTMLAnchorElement>(`[data-gate="${locale}"]`);
if (link && location.pathname !== new URL(link.href).pathname) location.replace(link.href);
