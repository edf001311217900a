import { describe, expect, it } from 'vitest';
import { caddy, headersForAll, nginx, staticWebApp, underscoreHeaders } from '../../src/host/files.ts';

const writers = { caddy, nginx, staticWebApp, underscoreHeaders };

describe.each(Object.entries(writers))('%s', (_, write) => {
  it.each(['/', '/docs/partner-center/'])('says every header and every cache rule under %s', (base) => {
    const text = write({ base, framedBy: '' });
    for (const [name, value] of Object.entries(headersForAll({ framedBy: '' }))) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
    expect(text).toContain(`${base}_astro/`);
    expect(text).toContain('immutable');
    expect(text).toContain('text/markdown');
    if (base !== '/') expect(text).not.toMatch(/[\s"](\/_astro|\/404)/);
  });

  it('lets the named sites show the pages in a frame, and then sends no header that forbids it', () => {
    const text = write({ base: '/', framedBy: 'https://intranet.example.com' });
    expect(text).toContain("frame-ancestors 'self' https://intranet.example.com");
    expect(text).not.toContain('X-Frame-Options');
  });
});

it('what Azure reads is JSON', () => {
  const config = JSON.parse(staticWebApp({ base: '/docs/', framedBy: '' }));
  expect(config.responseOverrides[404].rewrite).toBe('/docs/404.html');
});
