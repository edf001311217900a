import fc from 'fast-check';
import { expect, it } from 'vitest';
import { detailsOf, issueAddress, mailAddress, pageFrom } from '../../src/share/report-text.ts';

const ORIGIN = 'https://docs.example.com';
const BASE = '/partner/';
const names = {
  page: 'Page: {what}',
  language: 'Language: {what}',
  block: 'Section: {what}',
  rehearsal: 'Rehearsal: {what}',
  version: 'Version: {what}',
};

it('takes over the page that the reader came from, without what its address was asked', () => {
  expect(pageFrom(`${ORIGIN}/partner/en/roles/?roles=global-admin`, BASE, ORIGIN)?.href).toBe(
    `${ORIGIN}/partner/en/roles/`,
  );
});

it.each([
  '',
  'https://elsewhere.example/partner/en/',
  `${ORIGIN}/other/en/`,
  `${ORIGIN}/partner/../other/`,
  'javascript:alert(1)',
  // Where the reader came from when the language was changed there.
  `${ORIGIN}/partner/en/report/`,
  `${ORIGIN}/partner/zh-CN/report/?x`,
])('takes over nothing that a report can be about: %s', (referrer) => {
  expect(pageFrom(referrer, BASE, ORIGIN)).toBeUndefined();
});

it('whatever the browser says, a page that is taken over is one of this site', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((text) => ORIGIN + BASE + text),
      ),
      (referrer) => {
        const page = pageFrom(referrer, BASE, ORIGIN);
        if (page) expect(page.href.startsWith(ORIGIN + BASE)).toBe(true);
      },
    ),
    { numRuns: 10_000 },
  );
}, 60_000);

it('says where the reader was, and leaves out what is not known', () => {
  const place = {
    page: 'https://a/',
    locale: 'zh-CN',
    rehearsals: [{ flow: 'add-user', log: '1.usual.OPEN' }],
    version: '1.0.0',
  };
  expect(detailsOf(place, names)).toBe(
    'Page:\nhttps://a/\nLanguage: zh-CN\nRehearsal: add-user #play=1.usual.OPEN\nVersion: 1.0.0',
  );
});

it('writes the colon of the language, and the address on its own line: behind a full-width one it would be no link', () => {
  const place = { page: 'https://a/', locale: 'zh-CN', rehearsals: [], version: '' };
  expect(detailsOf(place, { ...names, page: '页面：{what}', language: '语言：{what}' })).toBe(
    '页面：\nhttps://a/\n语言：zh-CN',
  );
});

it('fills in an issue and a mail, and never more than they can carry', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20_000 }), fc.string({ maxLength: 20_000 }), (what, details) => {
      const issue = new URL(issueAddress('https://github.com/owner/name/', 'report.en.yml', what, details));
      expect(issue.pathname).toBe('/owner/name/issues/new');
      expect(what.startsWith(issue.searchParams.get('what') ?? '')).toBe(true);
      expect(issue.href.length).toBeLessThanOrEqual(7500);
      const mail = new URL(mailAddress('mailto:us@example.com?subject=x&cc=you@example.com', what, details));
      expect(mail.pathname).toBe('us@example.com');
      expect(mail.searchParams.get('cc')).toBe('you@example.com');
      expect(mail.searchParams.getAll('subject')).toHaveLength(1);
      expect(mail.href.length).toBeLessThanOrEqual(2000);
    }),
  );
  // As much as fits, and not only a word or two of it.
  const long = '问'.repeat(5000);
  expect(issueAddress('https://github.com/owner/name', 'report.zh-CN.yml', long, 'a').length).toBeGreaterThan(
    7400,
  );
  expect(mailAddress('mailto:us@example.com', long, 'a').length).toBeGreaterThan(1950);
  // Cut within a character that takes two places, an address cannot be written.
  for (const most of [79, 4999]) {
    const what = `${'问'.repeat(most)}😀`;
    expect(mailAddress('mailto:us@example.com', what, '')).not.toContain('%EF%BF%BD');
  }
});

it('fills in the issue form where there is one, and the whole text at once where there is none', () => {
  const ask = (repository: string, form: string) =>
    Object.fromEntries(new URL(issueAddress(repository, form, 'a', 'b')).searchParams);
  const github = 'https://github.com/owner/name';
  expect(ask(github, 'report.en.yml')).toEqual({
    title: 'a',
    template: 'report.en.yml',
    what: 'a',
    details: 'b',
  });
  expect(ask(github, '')).toEqual({ title: 'a', body: 'a\n\nb' });
  expect(ask('https://git.example.com/o/n', 'report.en.yml')).toEqual({ title: 'a', body: 'a\n\nb' });
});
