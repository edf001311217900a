// The language gate: forwards from `/` alone, to the saved language or the best match of the browser's.
import { readerLocale } from '../frame/reader-locale.ts';

const link = document.querySelector<HTMLAnchorElement>(`[data-gate="${readerLocale()}"]`);
// Replace: Back must not lead to the gate, which would forward again.
if (link) location.replace(link.href);
