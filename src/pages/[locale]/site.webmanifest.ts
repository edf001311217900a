import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { localePaths } from '../../i18n/pages.ts';
import { text } from '../../i18n/text.ts';
import { asset, href } from '../../site/routes.ts';

export const getStaticPaths = localePaths;

/** What a phone needs to put the site on its home screen, in one language. */
export const GET: APIRoute = ({ params }) => {
  const { locale } = params as { locale: Locale };
  const t = text(locale);
  const png = (name: string, size: number, purpose: 'any' | 'maskable') => ({
    src: asset(name),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return new Response(
    JSON.stringify({
      name: t('site.name'),
      description: t('site.description'),
      lang: locale,
      dir: 'ltr',
      start_url: href(locale),
      scope: asset(''),
      display: 'minimal-ui',
      background_color: '#fbfaf7',
      theme_color: '#fbfaf7',
      icons: [
        png('icon-192.png', 192, 'any'),
        png('icon-512.png', 512, 'any'),
        png('icon-maskable.png', 512, 'maskable'),
        { src: asset('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ],
    }),
  );
};
