/**
 * How long a file may be on its way: a slower answer is none, and the reader is told. In seconds, for the bundler writes
 * a number as short as this into the scripts that use it; a longer one would be a file of its own that each waits for.
 */
export const PATIENCE_S = 20;
