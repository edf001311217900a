import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { askedOf } from '../../src/checks/translation/asked-translations.ts';
import { LOCK_FILE } from '../../src/translation/lock.ts';

const KNOWN = { locales: ['zh-CN', 'zh-TW'], names: ['guides/action-pack', 'guides/add-user', 'glossary'] };

it.each([
  ['', { accept: false, names: [] }],
  ['--accept', { accept: true, names: [] }],
  ['--accept zh-TW', { accept: true, locale: 'zh-TW', names: [] }],
  ['zh-TW glossary --accept', { accept: true, locale: 'zh-TW', names: ['glossary'] }],
  [
    '--accept zh-TW guides/action-pack guides/add-user',
    { accept: true, locale: 'zh-TW', names: ['guides/action-pack', 'guides/add-user'] },
  ],
])('knows what "%s" asks', (words, asked) => {
  expect(askedOf(words.split(' ').filter(Boolean), KNOWN)).toEqual(asked);
});

it.each([
  ['--acept', /no option --acept\. Did you mean "--accept"/],
  ['--accept=zh-TW', /Write a space after --accept: --accept zh-TW/],
  ['--accept zh-tw', /no translation "zh-tw"\. Did you mean "zh-TW"/],
  ['--accept guides/action-pack', /Write the language before "guides\/action-pack"/],
  [
    '--accept zh-TW guides/add-user guides/acton-pack',
    /no document "guides\/acton-pack"\. Did you mean "guides\/action-pack"/,
  ],
])('refuses "%s", with the cure', (words, why) => {
  expect(askedOf(words.split(' '), KNOWN)).toMatch(why);
});

it.each([
  [LOCK_FILE, []],
  [LOCK_FILE, ['--accept']],
  ['content/glossary.json', ['--accept']],
])(
  'says what is wrong with %s that it cannot read, notes nothing, and prints no stack: %j',
  async (file, words) => {
    const root = mkdtempSync(join(tmpdir(), 'translations-'));
    mkdirSync(join(root, 'content/guides'), { recursive: true });
    writeFileSync(join(root, file), '{ "english": {');
    const command = [resolve('src/checks/translations.ts'), ...words];
    const { code, stderr } = await promisify(execFile)(process.execPath, command, { cwd: root }).then(
      () => ({ code: 0, stderr: '' }),
      (failed: { code: number; stderr: string }) => failed,
    );
    const noted = existsSync(join(root, LOCK_FILE)) ? readFileSync(join(root, LOCK_FILE), 'utf8') : '';
    rmSync(root, { recursive: true, force: true });
    expect(code).toBe(1);
    expect(stderr).toContain(`${file}:1  checks`);
    expect(stderr).toContain('Write }} at the end.');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(noted).toBe(file === LOCK_FILE ? '{ "english": {' : '');
  },
);
