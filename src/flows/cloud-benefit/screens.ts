import type { Screens } from '../../practice/flow.ts';
import { benefitScreens, leave, refusal } from '../shared.ts';
import type { states } from './machine.ts';

export const screens = {
  ...benefitScreens('cloud'),
  list: {
    at: ['benefits', 'cloud'],
    buttons: [{ send: 'OPEN_LICENCE', look: 'primary' }, { send: 'OPEN_AZURE' }, leave],
  },
  licence: {
    at: ['benefits', 'cloud'],
    buttons: [{ send: 'GET_KEYS', label: 'getKeys', look: 'primary' }, leave],
  },
  notAllowed: { at: ['benefits', 'cloud'], ...refusal('benefits.activateLicence') },
  key: {
    at: ['benefits', 'cloud'],
    rows: [{ value: 'cloudKey' }],
    buttons: [
      { send: 'ADD_LICENSES', label: 'addLicenses' },
      { send: 'EXTEND', label: 'extendEndDate' },
    ],
  },
  azure: { at: ['benefits', 'cloud'], buttons: [{ send: 'NAME_MYSELF', look: 'primary' }, leave] },
  notAllowedUsage: { at: ['benefits', 'cloud'], ...refusal('benefits.activateUsage') },
  redeemed: { rows: [{ value: 'cloudKey' }], buttons: [] },
  named: { buttons: [] },
  left: { buttons: [] },
} satisfies Screens<typeof states>;
