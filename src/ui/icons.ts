/** The shapes of line icons on a square of 24, for what is drawn in the browser: these travel. */
export const LIVE_ICONS = {
  menu: 'M4 7h16M4 12h16M4 17h10',
  link: 'M10 14a4 4 0 0 0 6 .4l2.6-2.6a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-6-.4l-2.6 2.6a4 4 0 0 0 5.7 5.7l1-1',
  person: 'M5 20c.6-3.6 3.4-5.5 7-5.5s6.4 1.9 7 5.5M12 11.5a3.75 3.75 0 1 0 0-7.5 3.75 3.75 0 0 0 0 7.5Z',
  warning:
    'M12 9v4.5m0 3v.1M10.4 4.5 2.9 17.8A1.8 1.8 0 0 0 4.5 20.5h15a1.8 1.8 0 0 0 1.6-2.7L13.6 4.5a1.85 1.85 0 0 0-3.2 0Z',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M10 6 4 12l6 6M4 12h16',
  again: 'M5 12a7 7 0 1 0 2.2-5.1L5 9m0-4v4h4',
  branch: 'M6 4v16M6 12c8 0 12-2 12-8m-3 3 3-3 3 3',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
  down: 'M6 9.5 12 15l6-5.5',
  right: 'M9.5 6 15 12l-5.5 6',
  gear: 'M12 15.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM12 3.5v2.6m0 11.8v2.6M3.5 12h2.6m11.8 0h2.6M6 6l1.8 1.8m8.4 8.4L18 18M18 6l-1.8 1.8m-8.4 8.4L6 18',
  here: 'M12 21s6.5-5.6 6.5-11a6.5 6.5 0 1 0-13 0C5.5 15.4 12 21 12 21Zm0-8.5a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z',
  done: 'M5 12.5 10 17.5 19.5 7',
  refused: 'M12 7.5v5.5m0 3v.1M8.3 3.5h7.4l4.8 4.8v7.4l-4.8 4.8H8.3l-4.8-4.8V8.3Z',
  stopped: 'M9 8v8m6-8v8M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  outside: 'M14 5h5v5m0-5-8 8M10 6H5v13h13v-5',
} as const;

export type LiveIconName = keyof typeof LIVE_ICONS;
