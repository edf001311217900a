import { STORAGE } from '../site/keys.ts';

const root = document.documentElement;
const choice = document.querySelector('[data-theme-choice]');

const current = root.dataset.theme ?? 'system';
choice?.querySelector<HTMLInputElement>(`[value="${current}"]`)?.setAttribute('checked', '');

choice?.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const theme = target.value;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    localStorage.setItem(STORAGE.theme, theme);
  } catch {
    // No storage: the choice lasts as long as the page.
  }
});
