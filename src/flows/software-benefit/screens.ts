import type { Screens } from '../../practice/flow.ts';
import { benefitScreens, leave, refusal } from '../shared.ts';
import type { states } from './machine.ts';

export const screens = {
  ...benefitScreens('software'),
  list: {
    at: ['benefits', 'software'],
    buttons: [{ send: 'OPEN_ROW', label: 'downArrow', look: 'primary' }, leave],
  },
  details: {
    at: ['benefits', 'software'],
    rows: [{ value: 'key' }],
    buttons: [{ send: 'GET_KEYS', label: 'getKeys', look: 'primary' }, leave],
  },
  notAllowed: { at: ['benefits', 'software'], ...refusal('benefits.getKeys') },
  language: {
    at: ['benefits', 'software'],
    rows: [{ value: 'key' }],
    fields: [
      { name: 'language', kind: 'choice', options: [{ value: 'zhCn' }, { value: 'zhTw' }, { value: 'en' }] },
    ],
    buttons: [{ send: 'CHOOSE', with: ['language'], look: 'primary' }],
  },
  system: {
    at: ['benefits', 'software'],
    rows: [{ value: 'key' }],
    fields: [{ name: 'system', kind: 'choice', options: [{ value: 'x64' }, { value: 'x86' }] }],
    buttons: [{ send: 'CHOOSE', with: ['system'], look: 'primary' }],
  },
  download: {
    at: ['benefits', 'software'],
    rows: [{ value: 'key' }],
    buttons: [{ send: 'DOWNLOAD', look: 'primary' }],
  },
  installed: { rows: [{ value: 'key' }], buttons: [] },
  left: { buttons: [] },
} satisfies Screens<typeof states>;
