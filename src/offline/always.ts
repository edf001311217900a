// For hosts that switch offline reading on for everyone: keeps the language of this page once the page is there.
import { keepOffline, keptOffline } from './registration.ts';

const asked = document.querySelector<HTMLElement>('[data-keep-always]');

async function keepPage({ locale = '' }: DOMStringMap): Promise<void> {
  if (navigator.serviceWorker && !(await keptOffline())?.locales.includes(locale)) await keepOffline(locale);
}

// A file that did not arrive: the next page tries again, and reading goes on over the network.
if (asked) keepPage(asked.dataset).catch(() => {});
