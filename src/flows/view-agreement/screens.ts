import type { Screens } from '../../practice/flow.ts';
import { leave, refusal } from '../shared.ts';
import type { states } from './machine.ts';

export const screens = {
  overview: {
    at: ['overview'],
    buttons: [{ send: 'OPEN_PROFILE', label: ['gearIcon', 'partnerSettings'], look: 'primary' }],
  },
  profile: {
    at: ['partnerSettings', 'partnerProfile'],
    list: { label: 'programInfo', items: ['mpnProgramStatus'] },
    rows: [{ label: 'mpnId', value: 'mpnId' }],
    buttons: [
      { send: 'OPEN_AGREEMENT', label: 'microsoftPartnerNetworkAgreement', look: 'primary' },
      { send: 'OPEN_OTHER', label: 'microsoftPartnerAgreement', grayUnless: { account: 'none' } },
      leave,
    ],
  },
  notAllowed: { at: ['partnerSettings', 'partnerProfile'], ...refusal('agreement.download') },
  notInCsp: { at: ['partnerSettings', 'partnerProfile'], buttons: [{ send: 'BACK', look: 'primary' }] },
  agreement: {
    at: ['partnerProfile', 'programInfo'],
    list: { label: 'programInfo', items: ['microsoftPartnerNetworkAgreement'] },
    buttons: [
      { send: 'SAVE', look: 'primary' },
      { send: 'CLOSE', look: 'link' },
    ],
  },
  saved: { buttons: [] },
  read: { buttons: [] },
  left: { buttons: [] },
} satisfies Screens<typeof states>;
