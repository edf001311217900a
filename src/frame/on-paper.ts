// What a page has on paper alone. Here and not with what loads at a press: the browser's own menu prints too.

// On paper, where the page is from and when it was printed.
addEventListener('beforeprint', () => {
  for (const foot of document.querySelectorAll<HTMLElement>('[data-print-foot]')) {
    const date = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format();
    const values: Record<string, string> = { address: location.href, date };
    const line = foot.querySelector('p');
    if (line)
      line.textContent = (foot.dataset.printFoot ?? '').replace(
        /\{(\w+)\}/g,
        (_, name) => values[name] ?? '',
      );
  }
});

// Closed parts are printed open, except what is of no use on paper.
addEventListener('beforeprint', () => {
  for (const part of document.querySelectorAll<HTMLDetailsElement>(
    'main details:not([open], .job-rehearsals)',
  )) {
    part.open = true;
    addEventListener('afterprint', () => (part.open = false), { once: true });
  }
});

export {};
