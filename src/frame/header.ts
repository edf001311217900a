// How tall the bar on top really is: with large text it wraps. What is jumped to stands clear of it, and where it would
// take too much of the window it scrolls away with the page.

/** The most that a bar which stays may take of the window's height. */
const MOST = 1 / 5;

const header = document.querySelector<HTMLElement>('.site-header');

if (header)
  new ResizeObserver(() => {
    const height = header.offsetHeight;
    const stays = height <= innerHeight * MOST;
    header.classList.toggle('passing', !stays);
    document.documentElement.style.setProperty('--header', `${stays ? height : 0}px`);
  }).observe(header);

export {};
