// What a page has on paper alone. Here and not with what loads at a press: the browser's own menu prints too.

import { fill } from '../i18n/fill.ts';

addEventListener('beforeprint', () => {
  // On paper, where the page is from and when it was printed.
  for (const foot of document.querySelectorAll<HTMLElement>('[data-print-foot]')) {
    const date = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format();
    const line = foot.querySelector('p');
    if (line) line.textContent = fill(foot.dataset.printFoot ?? '', { address: location.href, date });
  }
  // Closed parts are printed open, except what is of no use on paper.
  for (const part of document.querySelectorAll<HTMLDetailsElement>(
    'main details:not([open], .job-rehearsals, .company)',
  )) {
    part.open = true;
    addEventListener('afterprint', () => (part.open = false), { once: true });
  }
});
