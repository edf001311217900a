import type { Locale } from '../../../src/i18n/locales.ts';
import type { Query } from './queries.ts';

const agreement = ['create-account#download-agreement', 'missing-button#agreements'] as const;
const buyers = ['task:offers.buy'] as const;
const renew = ['action-pack#renew'] as const;
const findAdmin = ['manage-users#find-admin'] as const;
const invoice = ['action-pack#invoice', 'task:invoice.download'] as const;
const billTo = ['action-pack#bill-to'] as const;
const giveRoles = ['manage-users#change-roles', 'manage-users#add-user'] as const;
const verification = ['create-account#verification'] as const;
const families = ['manage-users#role-families'] as const;
const mpnId = ['create-account#view-details', 'term:mpn-id'] as const;
const levels = ['manage-membership#competency-levels', 'since-then#competencies'] as const;
const actionPack = ['action-pack#subscribe', 'action-pack#renew', 'action-pack'] as const;
const lapsed = [
  'manage-membership#renew',
  'action-pack#renew',
  'missing-button#enrollment',
  '@renew-membership:*',
] as const;

/**
 * What partners looked for and did not find, or found explained falsely. Each has been mended since, so these tell
 * whether it stays so, and nothing of how well search does.
 */
export const REPORTED: Partial<Record<Locale, Record<string, readonly Query[]>>> = {
  en: {
    reported: [
      ['MPA', ...agreement],
      ['MCA', ...agreement],
      ['MCA agreement', ...agreement],
      ['I want to cancel but I already activated office', 'manage-benefits#cancel'],
      ['cancel office', 'manage-benefits#cancel'],
      ['membership lapsed two years ago', ...lapsed],
      ['membership expired two years ago', ...lapsed],
      ['what is the difference between MPN ID and location ID', 'manage-membership#locations'],
      ['who to ask', ...findAdmin],
      ['change bank account', ...billTo],
      ['MPNID', ...mpnId],
      ['find MPNID', ...mpnId],
      ['where is my mpnid', ...mpnId],
      ['VATID', 'action-pack#vat-id'],
      ['DUNSID', 'create-account#create', 'term:duns-id'],
      ['D-U-N-S', 'create-account#create', 'term:duns-id'],
      ['Action Pack is gone', 'since-then#action-pack'],
      ['action pack is gone what now', 'since-then#action-pack'],
      ['colleague left only admin', 'manage-users#no-admin'],
      ['a colleague left and he was the only admin', 'manage-users#no-admin'],
      ['O365', 'manage-benefits#license-based'],
      ['M365', 'manage-benefits#license-based'],
      ['too few licenses', 'manage-benefits#license-based'],
      ['I bought the wrong licence quantity', 'manage-benefits#license-based'],
      ['who can buy', ...buyers],
      ['which role can buy', ...buyers],
      ['who can renew', 'task:offers.renew'],
      ['turn on first benefit', 'manage-benefits'],
    ],
  },
  'zh-CN': {
    reported: [
      ['MPA', ...agreement],
      ['MCA', ...agreement],
      ['问谁', ...findAdmin],
      ['该问谁', ...findAdmin],
      ['要问谁', ...findAdmin],
      ['找谁开权限', ...findAdmin],
      ['统一社会信用代码', ...invoice],
      ['社会信用代码', ...invoice],
      ['开户行', ...invoice],
      ['账单', ...invoice],
      ['对账单', ...invoice],
      ['谁能看账单', ...invoice],
      ['账单地址', ...billTo],
      ['帐单地址', ...billTo],
      ['怎么把权限给别人', ...giveRoles],
      ['给同事权限', ...giveRoles],
      ['角色差异', ...families],
      ['角色有什么不同', ...families],
      ['会员两年前过期了', ...lapsed],
      ['过期两年', ...lapsed],
      ['修改收款银行账户', ...billTo],
      ['mpnid在哪里', ...mpnId],
      ['VATID', 'action-pack#vat-id'],
      ['Silver', ...levels],
      ['Gold', ...levels],
      ['D-U-N-S编号', 'create-account#create', 'term:duns-id'],
      ['Action Pack没有了怎么办', 'since-then#action-pack'],
      ['Action Pack没了', 'since-then#action-pack'],
      ['谁可以购买', ...buyers],
      ['哪个角色可以购买', ...buyers],
      ['谁可以续订', 'task:offers.renew'],
      ['谁可以添加用户', 'task:users.add'],
      ['续订失败', ...renew],
      ['续费失败', ...renew],
      ['续不了费', ...renew],
      ['给同事购买权限', ...giveRoles],
      ['让同事可以购买', ...giveRoles],
      ['添加三位用户', 'manage-users#add-user', '@add-user:*', 'task:users.add'],
    ],
  },
  'zh-TW': {
    reported: [
      ['MPA', ...agreement],
      ['MCA', ...agreement],
      ['要問誰', ...findAdmin],
      ['該問誰', ...findAdmin],
      ['問誰', ...findAdmin],
      ['要找誰', ...findAdmin],
      ['統一編號', ...invoice],
      ['公司統一編號', ...invoice],
      ['帳單', ...invoice],
      ['對帳單', ...invoice],
      ['誰能看帳單', ...invoice],
      ['帳單地址', ...billTo],
      ['怎麼把權限給別人', ...giveRoles],
      ['給同事權限', ...giveRoles],
      ['角色差別', ...families],
      ['角色區別', ...families],
      ['角色差異', ...families],
      ['角色有什麼不同', ...families],
      ['角色種類', ...families],
      ['逾期兩年', ...lapsed],
      ['會籍兩年前過期', ...lapsed],
      ['營業登記', ...verification],
      ['商業登記', ...verification],
      ['登記證明', ...verification],
      ['更改銀行帳戶', ...billTo],
      ['MPNID在哪裡', ...mpnId],
      ['VATID', 'action-pack#vat-id'],
      ['Silver', ...levels],
      ['Gold', ...levels],
      ['Action Pack', ...actionPack, 'since-then#action-pack'],
      ['renew Action Pack', 'action-pack#renew'],
      ['cancel action pack', 'action-pack#cancel'],
      ['Action Pack續約', 'action-pack#renew'],
      ['D-U-N-S', 'create-account#create', 'term:duns-id'],
      ['公司改名', 'create-account#change-legal'],
      ['公司更名', 'create-account#change-legal'],
      ['改公司名字', 'create-account#change-legal'],
      ['授權不夠', 'manage-benefits#license-based'],
      ['誰可以購買', ...buyers],
      ['哪個角色可以購買', ...buyers],
      ['誰可以續約', 'task:offers.renew'],
      ['續約失敗', ...renew],
      ['續費失敗', ...renew],
      ['續不了約', ...renew],
      ['新增三位使用者', 'manage-users#add-user'],
      ['給同事購買權限', ...giveRoles],
      ['讓同事可以購買', ...giveRoles],
    ],
  },
};
