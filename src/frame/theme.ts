// The appearance: follows the choice in the header's menu, here and in every other tab. The script in the head has
// set it before the first paint.
import { onChangeElsewhere, read, write } from '../browser/storage.ts';
import { STORAGE } from '../site/keys.ts';

const root = document.documentElement;
const choice = document.querySelector('[data-theme-choice]');
const bars = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
/** The browser's own bars, in the light and in the dark. */
const colors = bars.map(({ content }) => content);

/** Shows a chosen appearance; anything but `light` and `dark` leaves it to the system. */
function show(theme: string | undefined) {
  const chosen = theme === 'light' || theme === 'dark' ? theme : undefined;
  if (chosen) root.dataset.theme = chosen;
  else delete root.dataset.theme;
  const box = choice?.querySelector<HTMLInputElement>(`[value="${chosen ?? 'system'}"]`);
  if (box) box.checked = true;
  // Each tag is for one of the system's appearances; a choice holds in both.
  bars.forEach((tag, system) => {
    tag.content = colors[chosen ? Number(chosen === 'dark') : system] ?? '';
  });
}
choice?.addEventListener('change', ({ target }) => {
  const { value } = target as HTMLInputElement;
  write(STORAGE.theme, value);
  show(value);
});
onChangeElsewhere(STORAGE.theme, () => show(read(STORAGE.theme)));
const early = choice?.querySelector<HTMLInputElement>(':checked');
show(root.dataset.theme);
early?.click();
