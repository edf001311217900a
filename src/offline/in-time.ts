/** How long something may take, in milliseconds: far more than on the slowest line that can still be waited for. */
export const LONGEST_MS = 60_000;

/**
 * What work gives. A browser leaves some of what it is asked for without an answer, and a reader cannot wait for ever.
 *
 * @throws what the work throws, or an error when it has taken too long; it may still come to its end later
 */
export async function inTime<T>(work: Promise<T>, most = LONGEST_MS): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer came.')), most);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
