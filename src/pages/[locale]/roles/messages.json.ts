import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { localePaths } from '../../../i18n/pages.ts';
import { messages } from '../../../my-roles/messages.ts';

export const getStaticPaths = localePaths;

/** The messages to an admin, loaded when the reader chooses a task. */
export const GET: APIRoute = ({ params }) => Response.json(messages(params.locale as Locale));
