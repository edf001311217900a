/**
 * The tests of all other files share one window for each worker, which Playwright empties between two of them: that
 * takes half the time of a new one. These grant what it does not take back, and change what stays.
 */
export const WITH_OWN_WINDOWS = /(about|any-folder|embed|offline|old-engines|take-along)\.spec/;
