/** In the address of the worker: the languages that it keeps. */
export const KEPT_LOCALES = 'keep';

/** The message that asks a waiting worker to take over. */
export const TAKE_OVER = 'take over';

/** What the names of all caches of this site begin with. */
export const CACHE_PREFIX = 'pcg';

/**
 * The caches of one copy of the site: their names end in where it stands. Other copies may stand above and below it.
 *
 * @param home the path of the copy's home, with a slash at both ends
 */
export const cachesOf = (home: string, names: readonly string[]) =>
  names.filter((name) => name.startsWith(`${CACHE_PREFIX}-`) && name.slice(name.indexOf('/')) === home);
