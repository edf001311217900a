import type { LabelKey } from '../../i18n/text.ts';
import { gear, menu, type Option, type Screen } from '../../practice/screen.ts';
import { screen, set, when } from '../../practice/vocabulary.ts';
import { leave } from './controls.ts';
import { nothingBought } from './needs.ts';

/** Whom a benefit can be given to; the colleague only once added (flows.md 8c, branch). */
export const users = [
  { value: 'you' },
  { value: 'colleague', when: { colleague: 'added' } },
] as const satisfies Option[];

/** The list of one kind of benefit. */
export const benefitList = <const Kind extends LabelKey>(kind: Kind) => menu('benefits', kind);

/**
 * The way into every list of benefits: empty while nothing is bought (flows.md 8 and 9), closed once the time to renew
 * is over, for then the benefits are lost (flows.md 6).
 */
export const benefitStates = {
  benefits: screen({
    on: {
      OPEN_LIST: [
        { guard: when(nothingBought.account), target: 'empty' },
        { guard: when('afterRenewalWindow'), target: 'lapsed' },
        { target: 'list' },
      ],
      LEAVE: 'left',
    },
  }),
  empty: screen({ tags: 'detour', on: { LEAVE: 'left' } }),
  lapsed: screen({ tags: 'detour', on: { LEAVE: 'left' } }),
};

const subscribe = [{ flow: 'subscribe-action-pack', as: 'first' }] as const;

/** The screens of `benefitStates` for one kind of benefit. */
export const benefitScreens = (kind: LabelKey) =>
  ({
    benefits: {
      shared: true,
      at: menu('benefits'),
      buttons: [{ send: 'OPEN_LIST', to: benefitList(kind), look: 'primary' }, leave],
    },
    empty: {
      shared: true,
      at: benefitList(kind),
      source: 'technicalSupport',
      onward: subscribe,
      buttons: [leave],
    },
    lapsed: {
      shared: true,
      at: benefitList(kind),
      source: 'renewal',
      rows: [{ value: 'expires' }, { value: 'lastRenewal' }, { value: 'today' }],
      onward: subscribe,
      buttons: [leave],
    },
  }) as const satisfies Record<keyof typeof benefitStates, Screen>;

/** The state in which the person is no user of the company yet: added first, then back (flows.md 8c, branch). */
export const userMissing = <const Back extends string>(back: Back) =>
  screen({
    tags: 'detour',
    on: { COME_BACK: { target: back, actions: set({ colleague: 'added' }) }, LEAVE: 'left' },
  });

/** The screen of `userMissing`. */
export const userMissingScreen = {
  shared: true,
  at: gear('accountSettings'),
  source: 'S3',
  onward: [{ flow: 'add-user', as: 'first' }],
  buttons: [{ send: 'COME_BACK', device: true, look: 'primary' }, leave],
} as const satisfies Screen;
