import type { APIRoute } from 'astro';
import { rolesSheet } from '../../../copies/roles-table.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { localePaths } from '../../../i18n/pages.ts';

export const getStaticPaths = localePaths;

/** The table of roles and tasks, for spreadsheets. */
export const GET: APIRoute = ({ params }) => new Response(rolesSheet(params.locale as Locale));
