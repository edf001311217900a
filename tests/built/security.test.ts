import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT_SITE, SUB_SITE } from '../sites.ts';
import { builtPages } from './site.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

describe.each([
  ['at the root', ROOT_SITE],
  ['under a sub-path', SUB_SITE],
])('the site %s', (_, site) => {
  it.each(builtPages(site).map((page) => [page.path || 'the gate', page] as const))(
    '%s has a policy that fits it',
    (_, page) => {
      const policy = page.elements.find(({ properties }) =>
        /content-security-policy/i.test(String([properties.httpEquiv].flat()[0])),
      );
      const content = String(policy?.properties.content);
      const sources = (name: string) =>
        content
          .split(';')
          .find((directive) => directive.startsWith(name))
          ?.split(' ')
          .slice(1) ?? [];
      expect(content).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
      expect(content).toContain("require-trusted-types-for 'script'");
      expect(content).toContain('trusted-types default');
      for (const name of ['default-src', 'form-action']) expect(sources(name)).toEqual(["'self'"]);
      for (const name of ['object-src', 'base-uri']) expect(sources(name)).toEqual(["'none'"]);
      const inline = (tag: string) =>
        page.elements
          .filter(
            ({ name, properties }) =>
              name === tag && !properties.src && !/json$/.test(String(properties.type)),
          )
          .map(({ text }) => hash(text));
      const hashes = (name: string) => sources(name).filter((source) => source.startsWith("'sha256-"));
      expect(hashes('script-src').sort()).toEqual([...new Set(inline('script'))].sort());
      expect(hashes('style-src').sort()).toEqual([...new Set(inline('style'))].sort());
      const others = (name: string) => sources(name).filter((source) => !source.startsWith("'sha256-"));
      expect(others('script-src').sort()).toEqual(["'self'", "'wasm-unsafe-eval'"]);
      expect(others('style-src')).toEqual(["'self'"]);
      expect(page.html).not.toMatch(/<[^>]+\s(style|on[a-z]+)=/);
      for (const { properties } of page.elements)
        expect(String(properties.href)).not.toMatch(/^javascript:/i);
    },
  );

  it('tells hosts its headers for the place where it stands', () => {
    const headers = readFileSync(`${site.outDir}/_headers`, 'utf8');
    for (const address of headers.match(/^\S.*$/gm) ?? []) expect(address.startsWith(site.base)).toBe(true);
    const azure = JSON.parse(readFileSync(`${site.outDir}/staticwebapp.config.json`, 'utf8'));
    expect(azure.globalHeaders['Content-Security-Policy']).toBe(
      site.env.FRAMED_BY ? `frame-ancestors 'self' ${site.env.FRAMED_BY}` : "frame-ancestors 'self'",
    );
    for (const { route } of azure.routes) expect(route.startsWith(site.base)).toBe(true);
    for (const file of ['nginx.conf', 'Caddyfile'])
      expect(readFileSync(`${site.outDir}/hosting/${file}`, 'utf8')).toContain(`${site.base}404.html`);
  });
});
