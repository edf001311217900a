// Opens search from the header, with `/` and with Ctrl or Command and K. The dialog opens at once, so that nothing
// typed is lost; what makes it answer loads meanwhile. When that fails, the header's link goes its own way. The search
// page has no dialog: its field is on the page. Pages that are not searched have neither: the link leads from them. In
// another site's page, search would lead out of it.
import { isThere } from '../../browser/fresh-page.ts';

const box = document.querySelector<HTMLElement>('html:not(.embedded) [data-search]');
const input = box?.querySelector('input');
const dialog = box?.closest('dialog');
let started = false;

const openSearch = (event?: Event) => {
  if (!box) return;
  event?.preventDefault();
  if (dialog && !dialog.open) dialog.showModal();
  if (event) input?.select();
  if (started) return;
  started = true;
  import('./surfaces.ts')
    .then((surfaces) => surfaces.startBox(box, dialog))
    .catch(async () => {
      // To the search page: at once, or with what is being typed when the reader sends it. Where the host does not
      // answer there is none, and who has closed search by now wants nothing of it.
      box.dataset.failed = '';
      started = false;
      const form = dialog && input?.form;
      if (form && (await isThere(form.action)) && dialog.open && !input.value) form.submit();
    });
};

if (!dialog) {
  // What was typed before this script came is newer than the address.
  if (input) input.value ||= new URLSearchParams(location.search).get('q') ?? '';
  openSearch();
}

dialog?.addEventListener('close', () => {
  // What had the focus before may be gone with the menu that it stood in: then the dialog has it still, or nothing.
  if (dialog.open) return;
  if (document.activeElement?.contains(dialog) || dialog.contains(document.activeElement))
    document.querySelector<HTMLElement>('[data-search-open]')?.focus({ preventScroll: true });
});

addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  if ((target as Element).closest?.('[data-search-open]') && !(ctrlKey || metaKey || shiftKey))
    openSearch(event);
});

addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, shiftKey, altKey } = event;
  // By itself it would only empty the field. A key that an input method takes is not for us; Safari tells so by the code
  // alone.
  if (key === 'Escape' && dialog && target === input && !event.isComposing && event.keyCode !== 229) {
    event.preventDefault();
    dialog.close();
  }
  // The field keeps the focus until the page is drawn without the dialog: nobody types in what is closed.
  const typing = (target as Element).matches?.(':read-write:not(dialog:not([open]) *)');
  const asked = ctrlKey || metaKey ? /^k$/i.test(key) && !shiftKey : key === '/' && !typing;
  if (asked && !altKey) openSearch(event);
});
