import { menu, type Screen, type Table } from '../../practice/screen.ts';
import { leave } from './controls.ts';

/** Where offers are found in the menu (flows.md 4). */
export const offers = menu('partnership', 'offers');

/** The way to the offers. */
export const homeScreen = {
  shared: true,
  buttons: [{ send: 'OPEN_OFFERS', to: offers, look: 'primary' }],
} as const satisfies Screen;

/** What the company has bought, without a control. */
export const purchased = {
  label: 'purchasedOffers',
  columns: [{ our: 'offer' }, 'expires'],
  rows: [{ id: 'actionPack', label: 'microsoftActionPackSubscription', cells: ['expires'] }],
} as const satisfies Table;

/** The same with its one row open: what the screen shows belongs to the subscription. */
export const purchasedOpen = {
  ...purchased,
  rows: [{ ...purchased.rows[0], open: true }],
} as const satisfies Table;

/** The way to what was bought (flows.md 5 and 6). */
export const purchasedScreens = {
  home: homeScreen,
  offers: {
    shared: true,
    at: offers,
    table: {
      ...purchased,
      rows: [{ ...purchased.rows[0], control: { send: 'OPEN_SUBSCRIPTION', look: 'link' } }],
    },
    buttons: [leave],
  },
} as const satisfies Record<string, Screen>;
