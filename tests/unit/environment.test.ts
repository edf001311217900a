import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { handOn, readEnvironment } from '../../src/host/environment.ts';
import { inAddress, inRepository } from '../../src/site/repository.ts';
import { SUB_SITE } from '../sites.ts';

const saysNo = (given: Record<string, string>) => {
  try {
    readEnvironment(given);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('what the environment says', () => {
  it('is taken without blanks, and what says nothing is not there', () => {
    const { values } = readEnvironment({
      COMPANY: ' Contoso\n',
      CONTACT: '  ',
      ICP: undefined,
      PATH: '/bin',
    });
    expect(values).toEqual({ COMPANY: 'Contoso' });
  });

  it('is handed on so, and everything else of the environment stays', () => {
    const to = { COMPANY: ' Contoso ', CONTACT: ' ', PATH: '/bin' };
    handOn(readEnvironment(to), to);
    expect(to).toEqual({ COMPANY: 'Contoso', PATH: '/bin' });
  });

  it('is an address for mail in whatever letters', () => {
    const { values } = readEnvironment({ FEEDBACK: 'MailTo:Us@example.com', COMPANY: 'ACME: guides' });
    expect(values).toEqual({ FEEDBACK: 'mailto:Us@example.com', COMPANY: 'ACME: guides' });
  });

  it('can be all that the tests say', () => {
    expect(readEnvironment(SUB_SITE.env).values).toEqual(SUB_SITE.env);
  });

  it('names every variable that is wrong at once', () => {
    const said = saysNo({ SITE: 'docs', BASE: '/a b/', FRAMED_BY: 'x', COMPANY: 'Contoso' });
    expect(said.match(/^[A-Z_]+(?= )/gm)).toEqual(['SITE', 'BASE', 'FRAMED_BY']);
  });
});

it.each([
  ['', '/'],
  ['/', '/'],
  ['partner-center', '/partner-center/'],
  ['/docs/partner.center', '/docs/partner.center/'],
  ['//docs/', '/docs/'],
])('BASE %j is %j', (BASE, base) => {
  expect(readEnvironment({ BASE }).base).toBe(base);
});

it.each([
  '/a b/',
  '/文档/',
  '/%E6%96%87/',
  '/a"b/',
  '/../x/',
  '/a/./',
  '/a//b/',
  'https://x.example.com/a/',
  '/a*/',
  '/a$b/',
])('BASE %j is refused: files for hosts cannot be written with it', (BASE) =>
  expect(saysNo({ BASE })).toContain('BASE is no path'),
);

it.each(['https://docs.example.com', 'https://docs.example.com/', 'http://localhost:8080'])(
  'SITE can be %s',
  (SITE) => expect(saysNo({ SITE })).toBe(''),
);

it('SITE with a path is refused, and told where the path belongs', () => {
  expect(saysNo({ SITE: 'https://docs.example.com/guides/' })).toContain(
    'Say SITE=https://docs.example.com, and the path in BASE',
  );
  for (const SITE of ['docs.example.com', 'ftp://x.example.com', 'https://x.example.com/?a'])
    expect(saysNo({ SITE }), SITE).toContain('SITE ');
});

describe.each([
  ['FRAMED_BY', 'framedBy'],
  ['EMBED_ORIGINS', 'embeddedBy'],
] as const)('%s', (variable, list) => {
  it('is parted at blanks, commas, and semicolons', () => {
    const given = { [variable]: ' https://a.example.com,https://*.example.org;\n http://localhost:*  *' };
    expect(readEnvironment(given)[list]).toEqual([
      'https://a.example.com',
      'https://*.example.org',
      'http://localhost:*',
      '*',
    ]);
    expect(readEnvironment({})[list]).toEqual([]);
  });

  it('can be copied from an address bar: with a slash at the end, and in any letters', () => {
    const given = {
      [variable]: 'https://a.example.com/ https://*.例子.example.com https://例え.jp:8443/ */',
    };
    expect(saysNo(given)).toContain(`${variable} names */.`);
    given[variable] = given[variable]?.replace(' */', '') ?? '';
    expect(readEnvironment(given)[list]).toEqual([
      'https://a.example.com',
      'https://*.xn--fsqu00a.example.com',
      'https://xn--r8jz45g.jp:8443',
    ]);
  });

  it.each([
    'intranet.example.com',
    'https://a.example.com//',
    'https://a.example.com/page',
    'https://a.*.com',
    'https://*example.com',
    'https:',
    'file:///C:/x',
    "'self'",
    'https://a"b.example.com',
    'https://a.example.com:port',
  ])('refuses %s, and names it', (site) => {
    const said = saysNo({ [variable]: `https://ok.example.com ${site}` });
    expect(said).toContain(`${variable} names ${site}.`);
  });
});

describe.each(['CONTACT', 'FEEDBACK'])('%s', (variable) => {
  it.each(['https://example.com/contact', 'Mailto:guides@example.com?subject=Guides'])('can be %s', (value) =>
    expect(saysNo({ [variable]: ` ${value} ` })).toBe(''),
  );

  it.each([
    'javascript:alert(1)',
    'http://example.com',
    'guides@example.com',
    'data:text/html,x',
    'https://',
  ])('cannot be %s', (value) =>
    expect(saysNo({ [variable]: value })).toContain(`${variable} is no https: or mailto: address`),
  );
});

it('ALLOW_STALE counts as 1 or true alone', () => {
  for (const yes of ['1', 'true', ' TRUE '])
    expect(readEnvironment({ ALLOW_STALE: yes }).allowStale).toBe(true);
  for (const no of ['0', 'false', 'no', '', undefined])
    expect(readEnvironment({ ALLOW_STALE: no }).allowStale).toBe(false);
});

it('OFFLINE is one of three words', () => {
  for (const yes of ['ask', 'on', ' off ']) expect(saysNo({ OFFLINE: yes })).toBe('');
  for (const no of ['ON', 'yes', '1'])
    expect(saysNo({ OFFLINE: no })).toContain(`OFFLINE is none of ask, on, and off. It is: ${no}`);
});

it('REPOSITORY is an address without a user, who would stand in every page', () => {
  expect(saysNo({ REPOSITORY: 'https://github.com/owner/name.git' })).toBe('');
  for (const no of ['https://user@github.com/owner/name', 'https://user:token@github.com/owner/name'])
    expect(saysNo({ REPOSITORY: no })).toContain('REPOSITORY names a user');
});

it('REPOSITORY is the address of a repository alone: others lead on from it', () => {
  for (const yes of ['https://github.com/owner/name/', 'https://gitlab.com/group/part/name'])
    expect(saysNo({ REPOSITORY: yes })).toBe('');
  for (const no of [
    'https://github.com',
    'https://github.com/owner/',
    'https://github.com/owner/name?x=1',
    'https://github.com/owner/name#readme',
    'https://github.com/owner/name/tree/main',
    'https://gitlab.com/group/part/name/-/tree/main',
  ])
    expect(saysNo({ REPOSITORY: no }), no).toContain('REPOSITORY is not the address of a repository alone');
});

it.each(['', '/', '.git', '.git/'])('an address in the repository is the same with %j at its end', (end) => {
  expect(inRepository(`https://github.com/owner/my.github${end}`, 'issues/new')).toBe(
    'https://github.com/owner/my.github/issues/new',
  );
});

it('a branch stands in an address whatever its name is', () => {
  expect(inAddress('main')).toBe('main');
  expect(inAddress('feature/50%#1?')).toBe('feature/50%25%231%3F');
});

describe('each variable that README names', () => {
  const names = [
    ...readFileSync('README.md', 'utf8').matchAll(/^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \|/gm),
  ].flatMap(([, cell = '']) => [...cell.matchAll(/[A-Z_]+/g)].map(([name]) => name));

  it('is read', () => {
    expect(names.length).toBeGreaterThan(10);
    const given = Object.fromEntries(
      names.map((name) => [name, { OFFLINE: 'on', ...SUB_SITE.env }[name] ?? '1']),
    );
    expect(Object.keys(readEnvironment(given).values).sort()).toEqual([...names].sort());
  });

  it('can be given to a container', () => {
    const [, args = ''] = /^ARG (.*)$/m.exec(readFileSync('Containerfile', 'utf8')) ?? [];
    expect(
      args
        .split(' ')
        .map((one) => one.replace(/=.*/, ''))
        .sort(),
    ).toEqual([...names].sort());
  });
});

it('a release says where the site stands by its variable, where whoever starts it says nothing', () => {
  const release = readFileSync('.github/workflows/release.yml', 'utf8');
  expect(release).toContain('inputs.base || vars.BASE');
  expect(release).not.toMatch(/^\s+default:/m);
});
