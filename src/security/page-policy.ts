import { createHash } from 'node:crypto';

const META = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i;
const INLINE = {
  'script-src': /<script(?![^>]*\ssrc=)(?![^>]*type="application\/)[^>]*>([\s\S]*?)<\/script>/g,
  'style-src': /<style[^>]*>([\s\S]*?)<\/style>/g,
};

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/**
 * A page whose security policy allows what stands inline in it, and nothing else inline. Astro writes one policy for
 * all pages, with the digest of every script and style of the site: hundreds of bytes that no page needs, each of
 * which would let a foreign copy of that code run.
 *
 * @param html a built page
 */
export function withOwnPolicy(html: string): string {
  return html.replace(META, (_, before: string, policy: string, after: string) => {
    const directives = policy.split(';').map((directive) => directive.trim());
    const own = directives.filter(Boolean).map((directive) => {
      const [name = '', ...sources] = directive.split(/\s+/);
      const inline = INLINE[name as keyof typeof INLINE];
      if (!inline) return directive;
      const needed = [...html.matchAll(inline)].map(([, code = '']) => hashOf(code));
      return [name, ...sources.filter((source) => !source.startsWith("'sha256-")), ...new Set(needed)].join(
        ' ',
      );
    });
    return `${before}${own.join(';')}${after}`;
  });
}
