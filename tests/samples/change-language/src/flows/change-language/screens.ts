import { gear, type Screens } from '../../practice/screen.ts';
import { leave, tryAgain } from '../parts/controls.ts';
import type { states } from './machine.ts';

const at = gear('myProfile');

export const screens = {
  profile: { buttons: [{ send: 'OPEN', to: at, look: 'primary' }, leave] },
  form: {
    at,
    fields: [{ name: 'language', kind: 'list', options: [{ value: 'en' }, { value: 'zhCn' }] }],
    buttons: [{ send: 'SAVE', label: 'update', with: ['language'], look: 'primary' }],
  },
  asked: { at, source: 'ours', buttons: [tryAgain] },
  saved: { at, end: 'done', buttons: [] },
  left: { end: 'stopped', buttons: [] },
} satisfies Screens<typeof states>;
