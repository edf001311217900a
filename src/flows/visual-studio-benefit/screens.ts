import type { Screens } from '../../practice/flow.ts';
import { benefitScreens, leave, refusal, userMissingScreen, users } from '../shared.ts';
import type { states } from './machine.ts';

export const screens = {
  ...benefitScreens('visualStudioSubscriptions'),
  list: {
    at: ['benefits', 'visualStudioSubscriptions'],
    rows: [{ value: 'visualStudio' }],
    buttons: [{ send: 'OPEN_ROW', label: 'downArrow', look: 'primary' }, leave],
  },
  holder: {
    at: ['benefits', 'visualStudioSubscriptions'],
    rows: [{ value: 'visualStudio' }],
    buttons: [{ send: 'REMOVE', label: 'remove', look: 'primary' }, leave],
  },
  notAllowedToMove: { ...refusal('benefits.reassignVisualStudio') },
  details: {
    at: ['benefits', 'visualStudioSubscriptions'],
    fields: [{ name: 'user', kind: 'choice', options: users }],
    buttons: [
      { send: 'ASSIGN', label: 'assignUser', with: ['user'], look: 'primary' },
      { send: 'NOT_LISTED', look: 'link' },
      leave,
    ],
  },
  notAllowed: { at: ['benefits', 'visualStudioSubscriptions'], ...refusal('benefits.assignUser') },
  userMissing: userMissingScreen,
  assigned: { at: ['benefits', 'visualStudioSubscriptions'], rows: [{ value: 'visualStudio' }], buttons: [] },
  left: { buttons: [] },
} satisfies Screens<typeof states>;
