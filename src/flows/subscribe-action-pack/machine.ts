import { assign, setup } from 'xstate';
import { checkRoles } from '../../roles/check-roles.ts';
import type { Role } from '../../roles/roles.ts';
import { yearAfter } from '../dates.ts';
import type { Shown } from '../flow.ts';

/** The situation: what the practice company has when the flow starts. */
export interface Input {
  /** The day on which the rehearsal plays, as YYYY-MM-DD. */
  today: string;
  roles: readonly Role[];
  paymentOnFile: boolean;
}

interface Context extends Input {
  agreed: boolean;
  charged: boolean;
}

type Event =
  | {
      type:
        | 'OPEN_OFFERS'
        | 'SUBSCRIBE'
        | 'AGREE'
        | 'NEXT'
        | 'ADD_PAYMENT'
        | 'CHANGE_PAYMENT'
        | 'BUY'
        | 'CLOSE';
    }
  | { type: 'READ_TERMS' | 'BACK_TO_TERMS' | 'TRY_AGAIN' | 'LEAVE' | 'GO_ON_AS_ADMIN' }
  | { type: 'SAVE_CARD'; card: 'practice' | 'real' };

const { createStateConfig: screen, createMachine } = setup({
  types: { context: {} as Context, input: {} as Input, events: {} as Event, tags: {} as 'detour' | 'paid' },
  guards: {
    /** Who may buy is the role table's business (flows.md 4; roles.md contradiction 3). */
    maySubscribe: ({ context }) => checkRoles('offers.buy', context.roles).allowed !== 'no',
    /** A payment method on file skips the payment details (flows.md 4, branch). */
    hasPayment: ({ context }) => context.paymentOnFile,
    /** A rehearsal never takes a card that could be real. */
    isPracticeCard: (_, { card }: { card: string }) => card === 'practice',
  },
  actions: {
    agree: assign({ agreed: true }),
    keepPayment: assign({ paymentOnFile: true }),
    /** The card is charged at once on Buy (flows.md 4, rules). */
    charge: assign({ charged: true }),
    becomePartnerAdmin: assign({ roles: ['mpn-partner-admin'] }),
  },
});

export const states = {
  home: screen({ on: { OPEN_OFFERS: 'offers' } }),
  offers: screen({
    on: { SUBSCRIBE: [{ guard: 'maySubscribe', target: 'terms' }, { target: 'notAllowed' }], LEAVE: 'left' },
  }),
  notAllowed: screen({
    tags: 'detour',
    on: { GO_ON_AS_ADMIN: { target: 'offers', actions: 'becomePartnerAdmin' }, LEAVE: 'left' },
  }),
  terms: screen({
    on: { AGREE: { target: 'payment', actions: 'agree' }, READ_TERMS: 'termsText', LEAVE: 'left' },
  }),
  termsText: screen({ tags: 'detour', on: { BACK_TO_TERMS: 'terms' } }),
  payment: screen({
    on: {
      NEXT: [{ guard: 'hasPayment', target: 'review' }, { target: 'paymentMissing' }],
      ADD_PAYMENT: 'paymentDetails',
      LEAVE: 'left',
    },
  }),
  paymentMissing: screen({ tags: 'detour', on: { ADD_PAYMENT: 'paymentDetails', LEAVE: 'left' } }),
  paymentDetails: screen({
    on: {
      SAVE_CARD: [
        {
          guard: { type: 'isPracticeCard', params: ({ event }) => ({ card: event.card }) },
          target: 'review',
          actions: 'keepPayment',
        },
        { target: 'cardRefused' },
      ],
      LEAVE: 'left',
    },
  }),
  cardRefused: screen({ tags: 'detour', on: { TRY_AGAIN: 'paymentDetails' } }),
  review: screen({
    on: { BUY: { target: 'confirmed', actions: 'charge' }, CHANGE_PAYMENT: 'payment', LEAVE: 'left' },
  }),
  confirmed: screen({ tags: 'paid', on: { CLOSE: 'subscribed' } }),
  subscribed: screen({ type: 'final', tags: 'paid' }),
  left: screen({ type: 'final' }),
};

export const machine = createMachine({
  id: 'subscribe-action-pack',
  initial: 'home',
  context: ({ input }) => ({ ...input, agreed: false, charged: false }),
  states,
});

/**
 * What the rows show. The subscription renews each year on the day it was bought (flows.md 4, rules).
 */
export function view({ today, paymentOnFile }: Context): Record<string, Shown> {
  return {
    today: { date: today },
    payment: { text: paymentOnFile ? 'value.cardOnFile' : 'value.noCard' },
    renewsOn: { date: yearAfter(today) },
    autoRenewal: { text: 'value.on' },
  };
}
