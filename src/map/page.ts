// What the map does beyond plain links: they lead back up to the rehearsal.
document.querySelector('#map')?.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
  if (ctrlKey || metaKey || shiftKey || !(target as Element).closest('[data-map] a')) return;
  // Also where it stands at that place already. Coming into view starts it.
  const frame = document.querySelector('rehearsal-frame');
  // One that is not there yet grows as it comes, which would end a scroll that has only begun.
  frame?.scrollIntoView({ behavior: frame.hasAttribute('data-live') ? 'auto' : 'instant' });
  frame?.querySelector<HTMLElement>('.screen-heading')?.focus({ preventScroll: true });
});
