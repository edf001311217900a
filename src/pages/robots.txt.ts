import type { APIRoute } from 'astro';
import { asset } from '../site/routes.ts';

/** Lets every crawler in and names the site map at the address that `SITE` and `BASE` give. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(asset('sitemap-index.xml'), site).href}\n`);
