// Opens search from the header, with `/` and with Ctrl or Command and K. The dialog's script loads when asked for.
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
const pageBox = document.querySelector<HTMLElement>('main [data-search]');

if (pageBox) void import('./surfaces.ts').then(({ startPage }) => startPage(pageBox));

const openSearch = async () => {
  if (dialog) (await import('./surfaces.ts')).openDialog(dialog);
  else pageBox?.querySelector('input')?.focus();
};

for (const opener of document.querySelectorAll('[data-search-open]')) {
  opener.addEventListener('click', (event) => {
    const click = event as MouseEvent;
    if (click.ctrlKey || click.metaKey || click.shiftKey) return;
    event.preventDefault();
    void openSearch();
  });
}

document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const command =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (event.isComposing || !(slash || command)) return;
  event.preventDefault();
  void openSearch();
});

export {};
