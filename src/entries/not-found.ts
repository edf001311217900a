// A host serves one page for every address that is not there. It stays at that address and says so in the language that
// the address names; a page that is only spelled otherwise is led to at once, and near names are offered.
import { decoded, nearRoutes, readAddress } from '../frame/near.ts';
import { readerLocale } from '../frame/reader-locale.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
// The host can show it for addresses of other sites too: those are read whole, and are no page of ours spelled otherwise.
const isOurs = `${location.pathname}/`.startsWith(`${base}/`);
const path = location.pathname.slice(isOurs ? base.length : 0);
const { locale = readerLocale(), route, place } = readAddress(path);
const sections = [...document.querySelectorAll<HTMLElement>('[data-not-found]')];
const section = sections.find(({ dataset }) => dataset.notFound === locale);
const pages = new Map(
  [...(section?.querySelectorAll<HTMLAnchorElement>('[data-route]') ?? [])].map((link) => [
    link.dataset.route ?? '',
    link,
  ]),
);
const same = pages.get(route);

if (isOurs && same && same.pathname !== location.pathname) {
  location.replace(same.href + location.search + (place ? `#${place}` : location.hash));
} else if (section) {
  for (const one of sections) one.hidden = one !== section;
  document.documentElement.lang = locale;
  const { site = '' } = section.dataset;
  document.title = `${section.querySelector('h2')?.textContent} · ${site}`;
  document.querySelector('h1')?.replaceChildren(site);
  const typed = section.querySelector<HTMLElement>('[data-typed]');
  if (typed) {
    typed.textContent = (typed.dataset.typed ?? '').replace('{address}', () => decoded(path));
    typed.hidden = false;
  }
  const near = nearRoutes(route, [...pages.keys()]);
  const list = section.querySelector<HTMLElement>('[data-near]');
  for (const one of near) {
    const item = document.createElement('li');
    const link = pages.get(one)?.cloneNode(true);
    if (link) item.append(link);
    list?.querySelector('ul')?.append(item);
  }
  if (list) list.hidden = near.length === 0;
}
