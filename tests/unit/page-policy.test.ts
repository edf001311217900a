import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withOwnPolicy } from '../../src/security/page-policy.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (policy: string, rest: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}">${rest}</head>`;

it('a page allows what stands inline in it, and forgets what does not', () => {
  const rest = '<style>a{}</style><script>one()</script><script src="/x.js"></script>';
  const policy = `default-src 'self'; script-src 'self' 'sha256-else=' ${hash('one()')}; style-src 'self' 'sha256-else=';`;
  expect(withOwnPolicy(page(policy, rest))).toBe(
    page(`default-src 'self';script-src 'self' ${hash('one()')};style-src 'self' ${hash('a{}')}`, rest),
  );
});

it('blocks of data need no permission', () => {
  const rest = '<script type="application/ld+json">{"a":1}</script>';
  expect(withOwnPolicy(page("script-src 'self' 'sha256-x='", rest))).toBe(page("script-src 'self'", rest));
});

it('a page without a policy stays as it is', () => {
  expect(withOwnPolicy('<head></head>')).toBe('<head></head>');
});
