import { type Visit, visits } from './visit.ts';

const pages = {
  'the gate, which forwards': '/',
  home: '/en/',
  'a guide': '/en/guides/action-pack/',
  'a guide in zh-CN': '/zh-CN/guides/action-pack/',
  'the longest guide in zh-TW': '/zh-TW/guides/manage-benefits/',
  'all rehearsals': '/en/rehearse/',
  'a rehearsal, which starts by itself': '/en/rehearse/subscribe-action-pack/',
  'the same in zh-CN': '/zh-CN/rehearse/subscribe-action-pack/',
  roles: '/en/roles/',
  'search, empty': '/en/search/',
  'search with a question': '/en/search/?q=renew',
  'an address that is not there': '/en/guides/no-such-page/',
  'home, then search opened': '/en/',
  'home, then kept offline': '/en/',
};

/** What a first visit costs a phone over the wire, page by page, from the files in dist/. */
export const weigh = (): Promise<Record<string, Visit>> =>
  visits(pages, {
    'home, then search opened': (page) => page.locator('[data-search-open]').first().click(),
    'home, then kept offline': async (page) => {
      await page.locator('[data-offline-on]').click();
      await page.locator('[data-offline][data-kept="en"]').waitFor({ timeout: 60_000 });
    },
  });
