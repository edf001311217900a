/*
 * Two times: the years in which the guides' sources were written, and what became of their subject since. Facts are
 * in since-then.md, whose numbers stand in brackets. Words are `times.*` in ui.json.
 */

/** The years of the sources: everything in a guide, a rehearsal and the role table is as documented then. */
export const DOCUMENTED = { from: '2017', to: '2021' } as const;

/** Something that is no longer as it was documented. */
export interface Change {
  /** `renamed` on its date; `ended` and `lastSold`: the date is the last day. */
  kind: 'renamed' | 'ended' | 'lastSold';
  /** YYYY-MM or YYYY-MM-DD: no more than is known. */
  date: string;
  source: string;
}

/** What has changed, in the order of its dates. Competencies were earned and ended; they were never sold. */
export const CHANGES = {
  /** Silver and Gold competencies (2). */
  competencies: { kind: 'ended', date: '2022-09-30', source: 'rcpmag.com and cio.com (2022-03-16)' },
  /** Microsoft Partner Network → Microsoft Cloud Partner Program (1). */
  program: { kind: 'renamed', date: '2022-10-03', source: 'rcpmag.com and cio.com (2022-03-16)' },
  /** → Microsoft AI Cloud Partner Program (4); the exact day is not known. */
  programAgain: { kind: 'renamed', date: '2023-07', source: 'techcommunity.microsoft.com (2023-12-04)' },
  /** Azure AD → Microsoft Entra ID (14). */
  azureAd: { kind: 'renamed', date: '2023-07-11', source: 'learn.microsoft.com: New name for Azure AD' },
  /** Action Pack and the legacy benefits of Silver and Gold (3, 5). */
  actionPack: {
    kind: 'lastSold',
    date: '2025-01-21',
    source: 'Partner Center pages: Renew membership offers; Silver or Gold membership',
  },
} as const satisfies Record<string, Change>;

export type ChangeId = keyof typeof CHANGES;

/** The changes that a page can tell first: each is said in few words too, `times.short.{id}`. */
export type FirstChange = Extract<ChangeId, 'program' | 'actionPack' | 'azureAd'>;

export const CHANGE_IDS = Object.keys(CHANGES) as ChangeId[];
