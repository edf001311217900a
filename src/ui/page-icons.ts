import { LIVE_ICONS } from './icons.ts';

/** The shapes of all line icons, for what is drawn while the site is built. */
export const ICONS = {
  ...LIVE_ICONS,
  search: 'M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13Zm5-1.5L20 20',
  language:
    'M3 12h18M12 3c2.5 2.6 3.8 5.6 3.8 9s-1.3 6.4-3.8 9c-2.5-2.6-3.8-5.6-3.8-9S9.5 5.6 12 3Zm0 0a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z',
  theme: 'M12 4v16a8 8 0 0 0 0-16Zm0 0a8 8 0 1 0 0 16',
  clock: 'M12 7.5V12l3 2m6-2a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  info: 'M12 11v5m0-8.5v.1M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  play: 'M8 5.5v13l10.5-6.5Z',
} as const;

export type IconName = keyof typeof ICONS;
