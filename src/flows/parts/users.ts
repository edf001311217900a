import type { Table } from '../../practice/screen.ts';

/** The users of the company (flows.md 11). No source names the columns. */
export const userList = {
  columns: [{ our: 'user' }, 'userName'],
  rows: [
    { id: 'you', cells: ['yourAddress'] },
    { id: 'colleague', cells: ['colleagueAddress'], when: { colleague: 'added' } },
    { id: 'admin', cells: ['adminAddress'], when: { globalAdmin: 'someone' } },
  ],
} as const satisfies Table;
