// A rehearsal in another site's page: tells that page how high it is and how it ended, and keeps the reader in the
// frame as long as they rehearse. It hears nothing: no message is read.

import { logInAddress } from '../practice/address.ts';

/** What the page around is told. README describes it for whoever embeds a rehearsal. */
type Message =
  | { type: 'height'; height: number }
  | { type: 'end'; end: string; flow?: string; locale: string };

/** To whatever page is around: nothing private is told. */
const tell = (message: Message) => parent.postMessage({ source: 'partner-center-guides', ...message }, '*');

let height = 0;
new ResizeObserver(() => {
  const now = Math.ceil(document.body.getBoundingClientRect().height);
  // A frame that is not laid out, as in a closed part of the page around it, has no width to be high for.
  if (!innerWidth || now === height) return;
  height = now;
  tell({ type: 'height', height });
}).observe(document.body);

const frame = document.querySelector<HTMLElement>('rehearsal-frame');
if (frame) {
  let before: string | undefined;
  const look = () => {
    const { end, flow } = frame.dataset;
    if (end && end !== before) tell({ type: 'end', end, flow, locale: document.documentElement.lang });
    before = end;
  };
  new MutationObserver(look).observe(frame, { attributeFilter: ['data-end'] });
  look();

  // A frame that is as high as what it holds does not scroll, the page around does: only the browser knows what of a new
  // screen is seen there. Before the reader is in the frame, nothing moves.
  new MutationObserver(() => {
    const bar = frame.querySelector('[data-coach-bar]');
    if (!bar || !document.hasFocus()) return;
    new IntersectionObserver(([entry], observer) => {
      observer.disconnect();
      if (!entry?.isIntersecting) frame.scrollIntoView({ behavior: 'instant' });
    }).observe(bar);
  }).observe(frame, { attributeFilter: ['data-state'] });
}

/** The pages of rehearsals, which alone may be shown in the frame. */
const REHEARSAL = /\/rehearse\/[^/]+\/$/;

/** Sends a link on in the frame, or to a tab of its own, before it is followed. */
function lead(link: HTMLAnchorElement): void {
  // Languages take address and place along by themselves.
  if (link.dataset.language) return;
  if (link.matches('[data-embed-out]')) link.hash = location.hash;
  else if (link.origin !== location.origin || !REHEARSAL.test(link.pathname)) link.target = '_blank';
  // A part of the page that is not shown here, such as the map.
  else if (link.hash && !logInAddress(link.hash)) link.target = '_blank';
  else link.search = location.search;
}

for (const press of ['click', 'auxclick'])
  document.addEventListener(
    press,
    ({ target }) => {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
      if (link) lead(link);
    },
    true,
  );
