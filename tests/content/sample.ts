import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { problemsOf } from '../../src/checks/index.ts';
import type { Problem } from '../../src/checks/problem.ts';
import { readSource } from '../../src/checks/source/read-source.ts';
import type { Source } from '../../src/checks/source/source.ts';
import { documentsOf } from '../../src/checks/translation/stale.ts';
import { termDocuments } from '../../src/checks/translation/terms-read.ts';
import { defineFlow } from '../../src/practice/flow.ts';
import { page, type Screens } from '../../src/practice/screen.ts';
import { flowMachine, screen } from '../../src/practice/vocabulary.ts';
import { accepted, formatLock, LOCK_FILE, NO_LOCK } from '../../src/translation/lock.ts';

const states = {
  list: screen({ on: { OPEN: 'paper', ASK: 'help' } }),
  help: screen({ tags: 'detour', on: { OPEN: 'paper' } }),
  paper: screen({ on: { SIGN: 'signed' } }),
  signed: screen({ type: 'final' }),
};

/** A flow as small as one can be, that only the tests know. */
export const tiny = defineFlow({
  task: 'roles.viewOwn',
  version: 1,
  machine: flowMachine('tiny', states),
  screens: {
    list: { at: page('offers'), buttons: [{ send: 'OPEN', label: 'open' }, { send: 'ASK' }] },
    help: { source: 'ours', buttons: [{ send: 'OPEN', label: 'open' }] },
    paper: { at: page('offers'), buttons: [{ send: 'SIGN', label: 'next' }] },
    signed: { end: 'done', rows: [{ value: 'today' }], buttons: [] },
  } satisfies Screens<typeof states>,
  scenarios: { start: {} },
});

/** A guide with one of everything that a guide may hold, in the three languages. */
const GUIDES = {
  en: `---
title: Sign the paper
description: How to sign a paper within 30 days.
documented: 2020-03-19
sources: [S2 (2020-12)]
tasks: [roles.viewOwn]
updated: 2026-11-20
---

A paper costs US$100 a year. You need it before you do anything else.

- A pen, and two sheets of paper.
- An address. You can [use another](guide:demo#sign) later.
- Only an admin may sign.

![The list of papers](media/list.png)

## Sign {#sign}

<Roles task="roles.viewOwn" />

<Rehearsal flow="tiny">
<Steps>
<Step at="list">

Find the paper under <Label id="offers" />. Then select <Label id="open" />.

- It is there: go on with the next step.
- It is not there: ask a colleague, and wait for 3 working days.

> [!NOTE]
> Nothing is signed before the last step.

</Step>
<Step at="paper">

Select <Label id="next" />. You cannot undo this.

> [!IMPORTANT]
> The card is charged at once. After that the money is gone.

> [!SINCE 2020-12]
> It changed on July 24, 2018. The discount is 25 percent.

</Step>
</Steps>
</Rehearsal>

Back to [the start](#sign), or read the [official page](https://example.com/paper).

1. Wait for the letter, 10 days at most.
2. Keep it in a safe place.
3. Answer \`yes\` to the question.

| Paper | Until | Hours |
|---|---|---|
| Silver | March 2021 | 20 |
| Gold | December 2021 | 50 |

### After that {#after}

You get a letter every month. Once it has come, you have 90 days to answer it.

## Next steps {#next-steps}

- [Open Partner Center](partner-center:dashboard)
- [Read the official page](learn:membership/mpn-refund-request)
`,
  'zh-CN': `---
title: 签署文件
description: 怎样在30天内签署文件。
updated: 2026-11-20
---

一份文件每年100美元。做其他事情之前，先要有这份文件。

- 一支笔和两张纸。
- 一个地址。以后可以[换成别的](guide:demo#sign)。
- 只有管理员才能签署。

![文件列表](media/list.png)

## 签署 {#sign}

<Roles task="roles.viewOwn" />

<Rehearsal flow="tiny">
<Steps>
<Step at="list">

在<Label id="offers" />下找到文件，然后选择<Label id="open" />。

- 有这份文件：继续下一个步骤。
- 没有这份文件：请教同事，并等待3个工作日。

> [!NOTE]
> 最后一步之前，不会签署任何内容。

</Step>
<Step at="paper">

选择<Label id="next" />。此操作无法撤回。

> [!IMPORTANT]
> 会立即从卡中扣款。扣款之后，钱就不在卡里了。

> [!SINCE 2020-12]
> 2018年7月24日起有变化。折扣是七五折。

</Step>
</Steps>
</Rehearsal>

回到[开头](#sign)，或者阅读[官方页面](https://example.com/paper)。

1. 等待信件，最多10天。
2. 把信件放在安全的地方。
3. 对这个问题回答\`yes\`。

| 文件 | 截止日期 | 小时数 |
|---|---|---|
| 银牌 | 2021年3月 | 20 |
| 金牌 | 2021年12月 | 50 |

### 后续 {#after}

你每个月会收到一封信。收到之后，你有90天的时间可以答复。

## 后续步骤 {#next-steps}

- [打开合作伙伴中心](partner-center:dashboard)
- [阅读官方说明](learn:membership/mpn-refund-request)
`,
  'zh-TW': `---
title: 簽署文件
description: 如何在30天內簽署文件。
updated: 2026-11-20
---

一份文件每年100美元。進行其他工作之前，要先有這份文件。

- 一支筆和兩張紙。
- 一個地址。之後可以[換成別的](guide:demo#sign)。
- 只有系統管理員才能簽署。

![文件清單](media/list.png)

## 簽署 {#sign}

<Roles task="roles.viewOwn" />

<Rehearsal flow="tiny">
<Steps>
<Step at="list">

在<Label id="offers" />下找到文件，然後選取<Label id="open" />。

- 有這份文件：繼續下一個步驟。
- 沒有這份文件：請教同事，並等候3個工作天。

> [!NOTE]
> 最後一步之前，不會簽署任何內容。

</Step>
<Step at="paper">

選取<Label id="next" />。這項操作無法撤回。

> [!IMPORTANT]
> 會立即從卡片扣款。扣款之後，錢就不在卡片裡了。

> [!SINCE 2020-12]
> 2018年7月24日起有變化。折扣是75折。

</Step>
</Steps>
</Rehearsal>

回到[開頭](#sign)，或者閱讀[官方頁面](https://example.com/paper)。

1. 等候信件，最多10天。
2. 把信件放在安全的地方。
3. 對這個問題回答\`yes\`。

| 文件 | 截止日期 | 時數 |
|---|---|---|
| 銀級 | 2021年3月 | 20 |
| 金級 | 2021年12月 | 50 |

### 後續 {#after}

您每個月會收到一封信。收到之後，您有90天的時間可以答覆。

## 後續步驟 {#next-steps}

- [開啟合作夥伴中心](partner-center:dashboard)
- [閱讀官方說明](learn:membership/mpn-refund-request)
`,
} as const;

const LABELS = {
  en: { open: 'Open', next: 'Next', offers: 'Offers' },
  'zh-CN': { open: '打开', next: '下一步', offers: '产品/服务' },
  'zh-TW': { open: '開啟', next: '下一步', offers: '優惠' },
} as const;

const UI = {
  en: { hello: 'Hello {{name}}', rule: 'You cannot return it after 30 days.' },
  'zh-CN': { hello: '你好，{{name}}', rule: '30天之后不能退回。' },
  'zh-TW': { hello: '您好，{{name}}', rule: '30天之後不能退回。' },
} as const;

const TEXTS = {
  en: {
    title: 'Tiny',
    summary: 'A tiny flow.',
    have: 'A pen\nSome paper',
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
  },
  'zh-CN': {
    title: '小流程',
    summary: '一个很小的流程。',
    have: '一支笔\n一些纸',
    'scenario.start': '从头开始',
    'list.heading': '列表',
    'list.coach': '打开它。',
    'list.ASK': '询问',
    'help.heading': '帮助',
    'help.coach': '打开它。',
    'paper.heading': '文件',
    'paper.coach': '签署它。',
    'signed.heading': '已签署',
    'signed.real': '你签署了文件。',
    'row.today': '日期',
  },
  'zh-TW': {
    title: '小流程',
    summary: '一個很小的流程。',
    have: '一支筆\n一些紙',
    'scenario.start': '從頭開始',
    'list.heading': '清單',
    'list.coach': '開啟它。',
    'list.ASK': '詢問',
    'help.heading': '說明',
    'help.coach': '開啟它。',
    'paper.heading': '文件',
    'paper.coach': '簽署它。',
    'signed.heading': '已簽署',
    'signed.real': '您簽署了文件。',
    'row.today': '日期',
  },
} as const;

const json = (value: object) => JSON.stringify(value, null, 2);

/** How a file in PNG begins. */
export const PICTURE = '\x89PNG\r\n\x1a\n';

const TERMS = [
  {
    id: 'term',
    en: 'benefit',
    'zh-CN': '权益',
    'zh-TW': '權益',
    avoid: { 'zh-CN': ['优待', '权益包'], 'zh-TW': ['優待'] },
  },
  {
    id: 'admin',
    en: 'admin',
    'zh-CN': '管理员',
    'zh-TW': '系統管理員',
    avoid: { 'zh-CN': [], 'zh-TW': ['管理員'] },
  },
];

/** The languages of the little site: another language of ours changes nothing for it. */
export const SAMPLE_LOCALES = ['en', 'zh-CN', 'zh-TW'] as const;

/** Its guide in each of them. */
export const EN = 'content/guides/en/demo.mdx';
export const CN = 'content/guides/zh-CN/demo.mdx';
export const ZH = 'content/guides/zh-TW/demo.mdx';

/** The files of a sound little site. */
export function soundFiles(): Record<string, string> {
  return {
    ...Object.fromEntries(
      SAMPLE_LOCALES.flatMap((locale) => [
        [`content/guides/${locale}/demo.mdx`, GUIDES[locale]],
        [`content/guides/${locale}/media/list.png`, PICTURE],
        [`locales/${locale}/labels.json`, json(LABELS[locale])],
        [`locales/${locale}/ui.json`, json(UI[locale])],
        [`locales/${locale}/flows/tiny.json`, json(TEXTS[locale])],
      ]),
    ),
    'content/glossary.json': json(TERMS),
    'content/facts/flows.md':
      '## 8. Papers\n\n### 8a. Sign\n\nFrom `C:sign-your-paper` (2020-03-19), and S2 (2020-12).\n',
    'src/flows/tiny/machine.ts': '/** A paper is signed once (flows.md 8a). */\n',
    'src/flows/tiny/screens.ts': "export const screens = { list: { at: ['offers'] } };\n",
    'src/flows/tiny/index.ts': "const source = 'C:sign-your-paper';\n",
    'src/frame/Header.astro': '<nav id="contents"></nav>\n',
  };
}

/** Lets `use` look at a project of these files, read from disk as the build reads it. */
export function withFiles<T>(files: Record<string, string | null>, use: (source: Source) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'guides-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      if (text === null) continue;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      // The bytes of a picture are written as they are.
      writeFileSync(join(root, path), text, text === PICTURE ? 'latin1' : 'utf8');
    }
    return use(
      readSource(root, {
        locales: SAMPLE_LOCALES,
        slugs: ['demo'],
        flows: { tiny },
        tasks: ['roles.viewOwn', 'offers.buy'],
      }),
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The lock that says that all translations of some files are true to their English. */
export const lockOf = (files: Record<string, string | null>): string =>
  withFiles(files, (source) =>
    formatLock(accepted(NO_LOCK, [...documentsOf(source), ...termDocuments(source)])),
  );

const soundLock = lockOf(soundFiles());

/**
 * Runs every check on a little site that differs from a sound one.
 *
 * @param change the files to write instead, by path; `null` takes one away
 * @param flows the flows of its code
 */
export function problemsIn(
  change: Record<string, string | null> = {},
  flows: Source['flows'] = { tiny },
): Problem[] {
  return withFiles({ ...soundFiles(), [LOCK_FILE]: soundLock, ...change }, (source) =>
    problemsOf({ ...source, flows }),
  );
}

/** A text with one thing changed. Where that is not in it, the test would be of nothing. */
export function replaced(text: string, from: string | RegExp, to: string): string {
  const after = text.replace(from, to);
  if (after === text) throw new Error(`${from} is not in this text: ${text.slice(0, 60)} …`);
  return after;
}

/** A file of the sound site with one thing changed. */
export const changed = (path: string, from: string | RegExp, to: string): Record<string, string> => ({
  [path]: replaced(soundFiles()[path] ?? '', from, to),
});

/** The line of a file of the sound site that holds some words, from 1. */
export function lineOf(path: string, words: string): number {
  const at = (soundFiles()[path] ?? '').split('\n').findIndex((line) => line.includes(words));
  if (at < 0) throw new Error(`${words} is not in ${path}.`);
  return at + 1;
}
