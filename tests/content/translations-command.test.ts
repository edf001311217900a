import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lookAt } from '../../src/checks/index.ts';
import { COMPLETE_LOCALES } from '../../src/i18n/drafts.ts';
import { SOURCE_LOCALE } from '../../src/i18n/locales.ts';
import { LOCK_FILE, parseLock } from '../../src/translation/lock.ts';
import { countOf, LEFT } from '../../src/translation/state.ts';
import { copyProject } from '../project-copy.ts';

/** No command takes so long; a loaded machine may. */
const PATIENCE = 300_000;

let root = '';

beforeEach(() => {
  root = copyProject();
});

afterEach(() => {
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

it(
  'counts what the build tells and the pages for translators list',
  () => {
    // Words that were read and are others now, which no comparison with English alone finds.
    const guide = join(root, 'content/guides/zh-TW/manage-users.mdx');
    const text = readFileSync(guide, 'utf8');
    writeFileSync(guide, text.replace(/^(title|description): /gm, '$1: 全新的'));
    const rows = translations('zh-TW')
      .split('\n')
      .map((row) => row.split('│').map((cell) => cell.trim().replaceAll("'", '')))
      .filter(([, index = '']) => /^\d+$/.test(index))
      .map(([, , document, language, blocks, ...left]) => [document, language, blocks, ...left.slice(0, -1)]);
    const states = lookAt(root).translations.filter(
      ({ locale, name }) => locale === 'zh-TW' && name in (lock().madeFrom[locale] ?? {}),
    );
    expect(rows).toEqual(
      states.map((one) => [
        one.name,
        one.locale,
        ...[one.blocks, ...LEFT.map((left) => countOf(one, left))].map(String),
      ]),
    );
    const users = states.find(({ name }) => name === 'guides/manage-users');
    expect(users && countOf(users, 'differs')).toBe(2);
  },
  PATIENCE,
);
