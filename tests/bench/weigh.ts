/** `npm run bench`: what each kind of page costs over the wire, from the files in dist/. */
import { builtPages, weigh } from '../built/site.ts';
import { ROOT_SITE } from '../sites.ts';

const kinds = [
  '',
  'en/',
  'en/guides/action-pack/',
  'zh-CN/guides/action-pack/',
  'zh-TW/guides/manage-benefits/',
  'en/rehearse/subscribe-action-pack/',
  'en/search/',
];
const pages = builtPages(ROOT_SITE);

console.table(
  Object.fromEntries(
    kinds.flatMap((kind) => {
      const page = pages.find(({ path }) => path === kind);
      return page ? [[kind || 'the gate', weigh(ROOT_SITE, page)]] : [];
    }),
  ),
);
