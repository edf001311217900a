// Marks the section in view in the contents, and tells other scripts which one it is.
const links = [...document.querySelectorAll<HTMLAnchorElement>('.sections a')];
const headings = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')];

/** The heading of the section in view; nothing above the first. */
export function currentSection(): string | undefined {
  const line = innerHeight / 3;
  const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= line);
  return (atEnd && scrollY > 0 ? headings : passed).at(-1)?.id;
}

const mark = () => {
  const current = currentSection();
  for (const link of links) {
    if (link.hash === `#${current}`) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
};

if (links.length > 0) {
  // Browsers tell of it once for each frame that they draw.
  addEventListener('scroll', mark);
  mark();
}
