// Ticks what was rehearsed wherever a rehearsal is listed, and offers on the home page to go on.
import { FRAGMENT } from '../practice/address.ts';
import { readDone } from './done.ts';
import { readGoing } from './going.ts';

function show() {
  const done = readDone();
  for (const link of document.querySelectorAll<HTMLElement>('[data-rehearsal-link]')) {
    const mode = done.get(link.dataset.rehearsalLink ?? '');
    if (mode) link.dataset.done = mode;
    else delete link.dataset.done;
  }
  const place = document.querySelector<HTMLElement>('[data-go-on]');
  const link = place?.querySelector('a');
  const going = readGoing();
  const entry =
    going && document.querySelector<HTMLAnchorElement>(`[data-rehearsal-link="${CSS.escape(going.flow)}"]`);
  if (!place || !link) return;
  // A rehearsal that is no longer there is listed nowhere, and nothing is said of it.
  place.hidden = !entry;
  if (!entry || !going) return;
  const address = new URL(entry.href);
  address.hash = FRAGMENT + going.log;
  link.href = address.href;
  link.textContent = entry.textContent;
}

show();
document.addEventListener('done', show);
addEventListener('pageshow', show);
addEventListener('storage', show);
