import { read, write } from '../browser/storage.ts';
import { STORAGE } from '../site/keys.ts';

/** Whether this tab plays a flow without help: who began so goes on so, after a reload and in another language. */
export const isAlone = (flow: string): boolean => read(STORAGE.alone, 'sessionStorage') === flow;

/** Keeps whether a flow is played without help; of all flows, the tab knows the last that was. */
export function keepAlone(flow: string, alone: boolean): void {
  if (alone !== isAlone(flow)) write(STORAGE.alone, alone ? flow : undefined, 'sessionStorage');
}
