import { domainToASCII } from 'node:url';

/** What the environment tells the build about its host. README, "Publish it", says what each variable means. */
export interface Environment {
  /** Every variable that says something, without blanks around it. */
  values: Readonly<Record<string, string>>;
  /** The sub-path, with a slash at both ends. */
  base: string;
  /** Sites that may show all pages in a frame, and sites that may show rehearsals. */
  framedBy: readonly string[];
  embeddedBy: readonly string[];
  allowStale: boolean;
}

/** The variables, each with what is wrong with a value of it, if anything. */
const VARIABLES: Readonly<Record<string, (value: string) => string | undefined>> = {
  SITE: (value) => {
    const url = webAddress(value);
    if (!url) return 'is no address such as https://docs.example.com';
    return url.href === `${url.origin}/`
      ? undefined
      : `names more than a host. Say SITE=${url.origin}, and the path in BASE`;
  },
  BASE: (value) =>
    /^[\w.~/-]*$/.test(value) && !/(^|\/)\.{1,2}(\/|$)|[^/]\/\/+[^/]/.test(value)
      ? undefined
      : 'is no path such as /partner-center/. It can have letters from a to z, digits, and . _ ~ - in it, for what hosts read is written with it',
  REPOSITORY: (value) => {
    const url = webAddress(value);
    if (!url) return 'is no address such as https://github.com/owner/name';
    if (url.username || url.password) return 'names a user, and would stand so in every page';
    const [owner, name, ...more] = url.pathname.split('/').filter(Boolean);
    return !owner || !name || url.search || url.hash || more.some((part) => /^(tree|blob|-)$/.test(part))
      ? 'is not the address of a repository alone, such as https://github.com/owner/name'
      : undefined;
  },
  BRANCH: () => undefined,
  FEEDBACK: reachable,
  COMPANY: () => undefined,
  CONTACT: reachable,
  ICP: () => undefined,
  POLICE_FILING: () => undefined,
  OFFLINE: (value) => (/^(ask|on|off)$/.test(value) ? undefined : 'is none of ask, on, and off'),
  ALLOW_STALE: () => undefined,
  FRAMED_BY: framing,
  EMBED_ORIGINS: framing,
};

const webAddress = (value: string) => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
};

function reachable(value: string): string | undefined {
  return /^(https:\/\/|mailto:)\S+$/i.test(value) && URL.canParse(value)
    ? undefined
    : 'is no https: or mailto: address';
}

/** A site as a content security policy names it, or all sites. A path is no part of it. */
const SITE_OF_POLICY = /^(\*|[a-z][a-z\d+.-]*:\/\/(\*|(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*)(:(\d+|\*))?)$/i;

/**
 * Sites are parted by blanks. A comma or a semicolon would end the policy, and is taken as a blank. As in `SITE`, a host
 * can have a slash at its end, and any letters: a policy has those of ASCII alone.
 */
const sitesIn = (value = '') =>
  value
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((site) =>
      site
        .replace(/(?<=:\/\/[^/]+)\/$/, '')
        .replace(/(?<=:\/\/)[^/:]*\P{ASCII}[^/:]*/u, (host) => domainToASCII(host) || host),
    );

function framing(value: string): string | undefined {
  const wrong = sitesIn(value).filter((site) => !SITE_OF_POLICY.test(site));
  return wrong.length === 0
    ? undefined
    : `names ${wrong.join(' ')}. A site is scheme://host, such as https://intranet.example.com, with a port if it has one and without a path; * stands for any first part of the host`;
}

/**
 * Reads what the environment says.
 *
 * @throws when a value cannot be used; every such variable is named
 */
export function readEnvironment(given: Readonly<Record<string, string | undefined>>): Environment {
  const values: Record<string, string> = {};
  const wrong: string[] = [];
  for (const [name, problem] of Object.entries(VARIABLES)) {
    const value = given[name]?.trim();
    if (!value) continue;
    // Pages ask of an address how it begins.
    values[name] =
      problem === reachable ? value.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase()) : value;
    const found = problem(value);
    if (found) wrong.push(`${name} ${found}. It is: ${value}`);
  }
  if (wrong.length > 0) {
    const message = `The environment says what cannot be used.\n${wrong.join('\n')}`;
    // Astro prints the stack as well: where we found it helps nobody to say it right.
    throw Object.assign(new Error(message), { stack: '' });
  }
  const path = (values.BASE ?? '').replace(/^\/+|\/+$/g, '');
  return {
    values,
    base: path ? `/${path}/` : '/',
    framedBy: sitesIn(values.FRAMED_BY),
    embeddedBy: sitesIn(values.EMBED_ORIGINS),
    allowStale: /^(1|true)$/i.test(values.ALLOW_STALE ?? ''),
  };
}

/** The same for Astro, which reads `SETTINGS` from the environment by itself: each value without blanks, none empty. */
export function handOn({ values }: Environment, to: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(VARIABLES)) {
    if (values[name] === undefined) delete to[name];
    else to[name] = values[name];
  }
}
