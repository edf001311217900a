import { existsSync } from 'node:fs';

/** The Firefox of this machine: Debian's, or the one that `FIREFOX_PATH` names. */
export const FIREFOX = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path !== undefined && existsSync(path),
);
