import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMPLETE_LOCALES } from '../../src/i18n/drafts.ts';
import { SOURCE_LOCALE } from '../../src/i18n/locales.ts';
import { LOCK_FILE, parseLock } from '../../src/translation/lock.ts';
import { copyProject } from '../project-copy.ts';

/** No command takes so long; a loaded machine may. */
const PATIENCE = 120_000;

let root = '';

beforeAll(() => {
  root = copyProject();
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** What `npm run translations` prints in the copy. */
const translations = (...words: string[]) =>
  execFileSync(process.execPath, [resolve('src/checks/translations.ts'), ...words], {
    cwd: root,
    encoding: 'utf8',
  });

const lock = () => parseLock(readFileSync(join(root, LOCK_FILE), 'utf8'));

it(
  'keeps what was read of a guide that is called otherwise when another is noted as read',
  () => {
    const before = lock();
    for (const locale of COMPLETE_LOCALES) {
      const guide = (slug: string) => join(root, `content/guides/${locale}/${slug}.mdx`);
      renameSync(guide('missing-button'), guide('lost-button'));
    }
    translations('--accept', 'zh-TW', 'guides/action-pack');
    const { english, madeFrom } = lock();
    for (const locale of COMPLETE_LOCALES.filter((tag) => tag !== SOURCE_LOCALE)) {
      const read = before.madeFrom[locale]?.['guides/missing-button'];
      expect(read?.length, locale).toBeGreaterThan(0);
      expect(madeFrom[locale]?.['guides/lost-button'], locale).toEqual(read);
      expect(madeFrom[locale], locale).not.toHaveProperty('guides/missing-button');
    }
    expect(english).toEqual(before.english);
  },
  PATIENCE,
);
