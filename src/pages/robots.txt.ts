import type { APIRoute } from 'astro';
import { asset } from '../site/routes.ts';

/** Lets every crawler in, and names the site map where the address of the site is known. */
export const GET: APIRoute = ({ site }) => {
  const map = site ? `\nSitemap: ${new URL(asset('sitemap-index.xml'), site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`);
};
