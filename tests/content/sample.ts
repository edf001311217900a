import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CHECKS } from '../../src/checks/index.ts';
import type { Problem } from '../../src/checks/problem.ts';
import { readSource } from '../../src/checks/source.ts';
import { LOCALE_TAGS } from '../../src/i18n/locales.ts';
import { defineFlow } from '../../src/practice/flow.ts';
import { page, type Screens } from '../../src/practice/screen.ts';
import { flowMachine, screen } from '../../src/practice/vocabulary.ts';

const states = {
  list: screen({ on: { OPEN: 'paper', ASK: 'help' } }),
  help: screen({ tags: 'detour', on: { OPEN: 'paper' } }),
  paper: screen({ on: { SIGN: 'signed' } }),
  signed: screen({ type: 'final' }),
};

/** A flow as small as one can be, that only the tests know. */
export const tiny = defineFlow({
  task: 'agreement.download',
  version: 1,
  machine: flowMachine('tiny', states),
  screens: {
    list: { buttons: [{ send: 'OPEN', label: 'open' }, { send: 'ASK' }] },
    help: { buttons: [{ send: 'OPEN', label: 'open' }] },
    paper: { at: page('offers'), buttons: [{ send: 'SIGN', label: 'next' }] },
    signed: { rows: [{ value: 'today' }], buttons: [] },
  } satisfies Screens<typeof states>,
  scenarios: { start: {} },
});

const FACTS = `documented: 2020-03-19
sources: [S2 (2020-12)]
tasks: [agreement.download]
`;

const guide = (facts: string) => `---
title: Sign the paper
description: How to sign a paper.
${facts}updated: 2026-11-20
---

One paragraph.

## Sign {#sign}

<Roles task="agreement.download" />

<Rehearsal flow="tiny">
<Steps>
<Step at="list">

Select <Label id="open" />.

</Step>
<Step at="paper">

Select <Label id="next" />.

> [!SINCE 2020-12]
> It changed.

</Step>
</Steps>
</Rehearsal>

Back to [the start](#sign), or [read it again](guide:demo#sign).

## Next steps {#next-steps}

- [Open Partner Center](partner-center:dashboard)
- [Read the official page](learn:membership/mpn-refund-request)
`;

const LABELS = { open: 'Open', next: 'Next', offers: 'Offers' };
const TEXTS = {
  title: 'Tiny',
  summary: 'A tiny flow.',
  have: 'A pen',
  'scenario.start': 'From the start',
  'list.heading': 'List',
  'list.coach': 'Open it.',
  'list.ASK': 'Ask',
  'help.heading': 'Help',
  'help.coach': 'Open it.',
  'paper.heading': 'Paper',
  'paper.coach': 'Sign it.',
  'signed.heading': 'Signed',
  'signed.real': 'You signed.',
  'row.today': 'Day',
};

/** The files of a sound little site. */
export function soundFiles(): Record<string, string> {
  return Object.fromEntries(
    LOCALE_TAGS.flatMap((locale) => [
      [`content/guides/${locale}/demo.mdx`, guide(locale === 'en' ? FACTS : '')],
      [`locales/${locale}/labels.json`, JSON.stringify(LABELS, null, 2)],
      [`locales/${locale}/ui.json`, JSON.stringify({ hello: 'Hello {{name}}' }, null, 2)],
      [`locales/${locale}/flows/tiny.json`, JSON.stringify(TEXTS, null, 2)],
    ]),
  );
}

/**
 * Runs every check on a little site that differs from a sound one.
 *
 * @param change the files to write instead, by path; `null` takes one away
 */
export function problemsIn(change: Record<string, string | null> = {}): Problem[] {
  const root = mkdtempSync(join(tmpdir(), 'guides-'));
  try {
    for (const [path, text] of Object.entries({ ...soundFiles(), ...change })) {
      if (text === null) continue;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const source = readSource(root, {
      slugs: ['demo'],
      flows: { tiny },
      tasks: ['agreement.download', 'offers.buy'],
    });
    return CHECKS.flatMap((check) => check(source));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
