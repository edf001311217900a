import type { Button } from '../../practice/screen.ts';
import { LEAVE } from '../../practice/vocabulary.ts';

/** Stops here. */
export const leave = { send: LEAVE, device: true, look: 'link' } as const satisfies Button;

/** Leaves a wrong turn for where it was taken. */
export const back = { send: 'BACK', device: true, look: 'primary' } as const satisfies Button;

/** Leaves a refused answer for the form it was given in. */
export const tryAgain = { send: 'TRY_AGAIN', device: true, look: 'primary' } as const satisfies Button;
