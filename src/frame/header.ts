// How tall the bar on top really is: with large text it wraps. What is jumped to stands clear of it, and where it would
// take too much of the window it scrolls away with the page.

/** The most that a bar which stays may take of the window's height. */
const MOST = 1 / 5;

const header = document.querySelector<HTMLElement>('.site-header');

if (header)
  new ResizeObserver(() => {
    const height = header.offsetHeight;
    header.classList.toggle('passing', height > innerHeight * MOST);
    // In a low window the stylesheet lets it pass by itself.
    const stays = getComputedStyle(header).position === 'sticky';
    const taken = `${stays ? height : 0}px`;
    // Set only where it differs: the whole page has its styles worked out again for it.
    const root = document.documentElement;
    if (getComputedStyle(root).getPropertyValue('--header') !== taken)
      root.style.setProperty('--header', taken);
    // The browser jumped to what the address names before it was known how tall the bar is.
    const target = document.querySelector(':target');
    const top = target?.getBoundingClientRect().top ?? -1;
    if (stays && top >= 0 && top < height) target?.scrollIntoView({ behavior: 'instant' });
  }).observe(header);

export {};
