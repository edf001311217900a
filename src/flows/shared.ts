import type { LabelKey } from '../i18n/text.ts';
import type { Button, Flow, Option, Scenario, Screen } from '../practice/flow.ts';
import { become, reads, screen, set, when } from '../practice/vocabulary.ts';
import type { Task } from '../roles/tasks.ts';

/** Where offers are found in the menu. */
export const offersMenu = ['partnership', 'offers'] as const satisfies LabelKey[];

/** The one offer of the practice company. */
export const actionPack = ['microsoftActionPackSubscription'] as const satisfies LabelKey[];

/** Whom a benefit can be given to; the colleague only once added (flows.md 8c, branch). */
export const users = [
  { value: 'you' },
  { value: 'colleague', when: { colleague: 'added' } },
] as const satisfies Option[];

/** Stops here. Ours: Partner Center has no such control. */
export const leave = { send: 'LEAVE', look: 'link' } as const satisfies Button;

/**
 * The state in which Partner Center would not let someone go on. It says who may, by the role table, and offers
 * to go on as one of them.
 *
 * @param task what may not be done
 * @param back the state to return to
 */
export const refused = <const Back extends string>(task: Task, back: Back) =>
  screen({ tags: 'detour', on: { GO_ON: { target: back, actions: become(task) }, LEAVE: 'left' } });

/** The screen of `refused`. */
export const refusal = (task: Task) =>
  ({ refuses: task, buttons: [{ send: 'GO_ON', look: 'primary' }, leave] }) as const satisfies Screen;

/** What one needs before anything can be bought or anybody added: an open account. */
export const needsAccount = {
  facts: { account: 'open' },
  flow: 'create-account',
} as const satisfies Flow['needs'];

/** What most flows need first: Action Pack. */
export const needsActionPack = {
  facts: { actionPack: 'bought' },
  flow: 'subscribe-action-pack',
} as const satisfies Flow['needs'];

/** The scenario in which a flow finds nothing to work on. */
export const nothingBought = { account: { actionPack: 'none' } } as const satisfies Scenario;

/** The way into every list of benefits; empty while nothing is bought (flows.md 8 and 9). */
export const benefitStates = {
  benefits: screen({
    on: {
      OPEN_LIST: [{ guard: when(nothingBought.account), target: 'empty' }, { target: 'list' }],
      LEAVE: 'left',
    },
  }),
  empty: screen({ tags: 'detour', on: { LEAVE: 'left' } }),
};

/** The screens of `benefitStates` for one kind of benefit. */
export const benefitScreens = (kind: LabelKey) =>
  ({
    benefits: { at: ['benefits'], buttons: [{ send: 'OPEN_LIST', label: kind, look: 'primary' }, leave] },
    empty: { at: ['benefits', kind], first: 'subscribe-action-pack', buttons: [leave] },
  }) as const satisfies Record<keyof typeof benefitStates, Screen>;

/** The state in which the person is no user of the company yet: added first, then back (flows.md 8c, branch). */
export const userMissing = <const Back extends string>(back: Back) =>
  screen({
    tags: 'detour',
    on: { COME_BACK: { target: back, actions: set({ colleague: 'added' }) }, LEAVE: 'left' },
  });

/** The screen of `userMissing`. */
export const userMissingScreen = {
  at: ['accountSettings'],
  first: 'add-user',
  buttons: [{ send: 'COME_BACK', look: 'primary' }, leave],
} as const satisfies Screen;

/** The way to what was bought (flows.md 5 and 6). */
export const purchasedScreens = {
  home: { buttons: [{ send: 'OPEN_OFFERS', label: offersMenu, look: 'primary' }] },
  offers: {
    at: offersMenu,
    list: { label: 'purchasedOffers', items: actionPack },
    buttons: [{ send: 'OPEN_SUBSCRIPTION', label: actionPack, look: 'primary' }, leave],
  },
} as const satisfies Record<string, Screen>;

/** The way to a new support request (flows.md 7). */
export const supportScreens = {
  support: {
    at: ['support'],
    buttons: [{ send: 'REPORT', label: 'reportProblemsWithPartnerCenter', look: 'primary' }],
  },
  requests: {
    at: ['support', 'partnerCenterRequests'],
    buttons: [{ send: 'NEW_REQUEST', label: 'newRequest', look: 'primary' }, leave],
  },
} as const satisfies Record<string, Screen>;

/** Paying, the same in every purchase: from `payment` to `review` (flows.md 4 and 6). */
export const paymentStates = {
  payment: screen({
    on: {
      // A payment method on file skips the payment details (flows.md 4, branch).
      NEXT: [{ guard: when({ payment: 'card' }), target: 'review' }, { target: 'paymentMissing' }],
      ADD_PAYMENT: 'paymentDetails',
      LEAVE: 'left',
    },
  }),
  paymentMissing: screen({ tags: 'detour', on: { ADD_PAYMENT: 'paymentDetails', LEAVE: 'left' } }),
  paymentDetails: screen({
    on: {
      SAVE_CARD: [
        { guard: reads({ card: 'practice' }), target: 'review', actions: set({ payment: 'card' }) },
        { target: 'cardRefused' },
      ],
      LEAVE: 'left',
    },
  }),
  cardRefused: screen({ tags: 'detour', on: { TRY_AGAIN: 'paymentDetails' } }),
};

/** The screens of `paymentStates`. */
export const paymentScreens = {
  payment: {
    at: offersMenu,
    rows: [{ value: 'payment' }],
    buttons: [
      { send: 'NEXT', label: 'next', look: 'primary' },
      { send: 'ADD_PAYMENT', label: 'getStartedAddAWayToPay' },
      leave,
    ],
  },
  paymentMissing: {
    at: offersMenu,
    buttons: [{ send: 'ADD_PAYMENT', label: 'getStartedAddAWayToPay', look: 'primary' }, leave],
  },
  paymentDetails: {
    at: offersMenu,
    fields: [{ name: 'card', kind: 'card' }],
    buttons: [{ send: 'SAVE_CARD', label: 'next', with: ['card'], look: 'primary' }, leave],
  },
  cardRefused: { at: offersMenu, buttons: [{ send: 'TRY_AGAIN', look: 'primary' }] },
} as const satisfies Record<keyof typeof paymentStates, Screen>;
