/** How long something may take to come, in milliseconds: far more than it ever does, on a busy machine too. */
export const LONGEST_WAIT = 20_000;

/** The same for all files of a language, one after the other. */
export const LONGEST_DOWNLOAD = 50_000;
