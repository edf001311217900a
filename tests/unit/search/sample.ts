import { makeFile } from '../../../src/search/build/make-file.ts';
import { mendingOf } from '../../../src/search/build/make-search.ts';
import type { MendingFile, SearchFile } from '../../../src/search/contract.ts';
import type { Index } from '../../../src/search/ranking/index.ts';
import { openIndex } from '../../../src/search/ranking/open.ts';

const page = (main: string) =>
  `<html><body><nav>Menu</nav><main data-pagefind-body>${main}</main></body></html>`;

/** A site of three pages in each language, made as the real one is. */
const PAGES = {
  en: {
    'guides/offers/': `<h1>Buy and cancel</h1><p>How to buy an offer.</p>
      <div class="heading"><h2 id="cancel">Cancel</h2><a href="#cancel" aria-label="Link"><svg></svg></a></div>
      <p>Ask support to cancel the subscription. A refund takes 10 days.</p><p data-pagefind-ignore>Show me</p>
      <h2 id="renew">Renew</h2><ol><li>Open the list.</li><li>Select <b>Renew subscriptions</b><button>Show me</button></li></ol>`,
    'roles/': `<h1>Roles</h1><h2 id="tasks">Tasks</h2><ul><li data-search-kind="task"><h4 id="task-a">Cancel the offer</h4><p>Global admin</p></li></ul>
      <div id="role-b" data-search-kind="role"><label><input type="checkbox"> Billing admin</label><p>Invoices</p></div>`,
    'glossary/': `<h1>Glossary</h1><dl><div id="renewal" data-search-kind="term"><dt>renewal</dt><dd>续订</dd><dd>續約</dd></div></dl>`,
  },
  'zh-CN': {
    'guides/offers/': `<h1>购买和取消</h1><p>怎样购买产品/服务。</p><h2 id="cancel">取消</h2>
      <p>请支持团队取消订阅。退款需要10天，全局管理员可以办理，由银行转帐。</p><h2 id="renew">续订</h2><ol><li>打开列表。</li><li>选择<b>续订订阅</b></li></ol>`,
    'roles/': `<h1>角色</h1><ul><li data-search-kind="task"><h4 id="task-a">取消产品/服务</h4><p>全局管理员</p></li></ul>`,
    'glossary/': `<h1>术语表</h1><dl><div id="renewal" data-search-kind="term"><dt>续订</dt><dd>renewal</dd><dd>續約</dd></div></dl>`,
  },
} as const;

const TEXTS = {
  en: {
    'asking.words': 'how | how do i | the | my',
    'asking.who': 'who',
    'same.buy': 'buy | purchase',
    'find.guides/offers/#cancel': 'money back | stop paying',
  },
  'zh-CN': {
    'asking.words': '如何 | 怎么 | 吗',
    'asking.who': '谁',
    'same.buy': '购买 | 买',
    'find.guides/offers/#cancel': '把钱退回来',
  },
};

export function sampleFile(
  locale: keyof typeof PAGES,
  texts: Record<string, string> = TEXTS[locale],
): SearchFile {
  const built = Object.entries(PAGES[locale]).map(([url, main]) => ({
    url: `${locale}/${url}`,
    html: page(main),
  }));
  const names: [string, string[]][] =
    locale === 'en'
      ? [['Renew subscriptions', ['续订订阅']]]
      : [['续订订阅', ['Renew subscriptions', '續約訂閱']]];
  return makeFile(locale, built, { names, texts, common: false });
}

/** What mends a query of the sample. */
export const sampleMending = (locale: keyof typeof PAGES): MendingFile => mendingOf(sampleFile(locale));

export const sampleIndex = (locale: keyof typeof PAGES): Index =>
  openIndex(sampleFile(locale), sampleMending(locale));
