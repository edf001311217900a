import type { Screens } from '../../practice/flow.ts';
import { benefitScreens, leave, refusal, userMissingScreen, users } from '../shared.ts';
import type { states } from './machine.ts';

export const screens = {
  ...benefitScreens('technicalBenefits'),
  list: {
    at: ['benefits', 'technicalBenefits'],
    rows: [{ value: 'technical' }],
    buttons: [
      { send: 'OPEN_ROW', label: 'downArrow', look: 'primary' },
      { send: 'REQUEST_HOURS', label: 'requestForm' },
      leave,
    ],
  },
  waiting: {
    at: ['benefits', 'technicalBenefits'],
    rows: [{ value: 'technical' }],
    buttons: [{ send: 'BACK', look: 'primary' }],
  },
  person: {
    at: ['benefits', 'technicalBenefits'],
    fields: [{ name: 'user', kind: 'choice', options: users }],
    buttons: [
      { send: 'CHOOSE', with: ['user'], look: 'primary' },
      { send: 'NOT_LISTED', look: 'link' },
      leave,
    ],
  },
  notAllowed: { at: ['benefits', 'technicalBenefits'], ...refusal('benefits.activateTechnical') },
  userMissing: userMissingScreen,
  address: {
    at: ['benefits', 'technicalBenefits'],
    fields: [{ name: 'email', kind: 'otherEmail' }],
    buttons: [{ send: 'ASSIGN', label: 'assignUser', with: ['email'], look: 'primary' }, leave],
  },
  sameAddress: { at: ['benefits', 'technicalBenefits'], buttons: [{ send: 'TRY_AGAIN', look: 'primary' }] },
  hours: {
    at: ['benefits', 'technicalBenefits', 'requestForm'],
    fields: [{ name: 'topic', kind: 'note' }],
    buttons: [{ send: 'SUBMIT', label: 'submitRequest', with: ['topic'], look: 'primary' }, leave],
  },
  requested: { rows: [{ value: 'technical' }], buttons: [] },
  hoursRequested: { buttons: [] },
  left: { buttons: [] },
} satisfies Screens<typeof states>;
