import { envField } from 'astro/config';

const text = { context: 'server', access: 'public', optional: true } as const;

/**
 * What a host may say in the environment when it builds the site; none is needed. Pages read it from
 * `astro:env/server`. `environment.ts` has looked at them before, and at those that only the build reads. README lists
 * them all.
 */
export const SETTINGS = {
  /** Address of the repository, such as https://github.com/owner/name: for "Edit this page" and reports. */
  REPOSITORY: envField.string({ ...text, url: true }),
  /** The branch that the site is built from. */
  BRANCH: envField.string({ ...text, optional: false, default: 'main' }),
  /** Where reports go beside the repository: an https: or mailto: address. */
  FEEDBACK: envField.string({ ...text, url: true }),
  /** Who runs this copy of the site, and how to reach them: an https: or mailto: address. */
  COMPANY: envField.string(text),
  CONTACT: envField.string({ ...text, url: true }),
  /** Offline reading: `ask` lets the reader switch it on, `on` does it for everyone, `off` leaves it out. */
  OFFLINE: envField.enum({
    context: 'server',
    access: 'public',
    values: ['ask', 'on', 'off'],
    default: 'ask',
  }),
  /** Filing numbers that hosts in mainland China must show: ICP 备案 and 公安备案. */
  ICP: envField.string(text),
  POLICE_FILING: envField.string(text),
} as const;
