import type { APIRoute } from 'astro';
import { rolesTable } from '../../../copies/roles-table.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { localePaths } from '../../../i18n/pages.ts';

export const getStaticPaths = localePaths;

/** The table of roles and tasks, for programs. */
export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(rolesTable(params.locale as Locale), null, 1)}\n`);
