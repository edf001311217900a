// What the map does beyond plain links: they lead back up to the rehearsal.
document.querySelector('#map')?.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
  const link = (target as Element).closest('[data-map] a');
  if (ctrlKey || metaKey || shiftKey || !link) return;
  // Also where it stands at that place already. Coming into view starts it.
  const frame = document.querySelector('rehearsal-frame');
  const isLive = frame?.hasAttribute('data-live');
  // One that is not there yet grows as it comes, which would end a scroll that has only begun.
  frame?.scrollIntoView({ behavior: isLive ? 'auto' : 'instant' });
  // A move takes the focus itself, to the new heading: who listens would hear that of the screen before first.
  if (!isLive || new URL(link.getAttribute('href') ?? '', location.href).href === location.href)
    frame?.querySelector<HTMLElement>('.screen-heading')?.focus({ preventScroll: true });
});
