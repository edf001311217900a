// Keys that do something by themselves. A single letter or sign can be switched off: who dictates, or rests a hand on
// the keyboard, would set it off unawares (WCAG 2.1.4). And no key opens anything over a dialog that is open. What is
// typed into a field is not touched: only our own listeners do not hear of it.
import { read, write } from '../browser/storage.ts';
import { STORAGE } from '../site/keys.ts';

const box = document.querySelector<HTMLInputElement>('[data-single-keys]');
const isOff = () => read(STORAGE.singleKeys) === 'off';

if (box) {
  const keep = () => write(STORAGE.singleKeys, box.checked ? undefined : 'off');
  // The page comes with it checked: it was switched off before this script came.
  if (!box.checked) keep();
  box.checked = !isOff();
  box.addEventListener('change', keep);
}

addEventListener(
  'keydown',
  (event) => {
    const command = event.ctrlKey || event.metaKey;
    const single = event.key.length === 1 && !command;
    if ((single && isOff()) || ((single || command) && document.querySelector('dialog[open]')))
      event.stopImmediatePropagation();
  },
  true,
);
