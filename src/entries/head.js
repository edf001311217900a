// Runs before the first paint: says that scripts work, and sets the chosen appearance without a flash. The key is filled in when the
// page is built.
document.documentElement.classList.add('js');
// Where the page's script does not come, the page says what it says without.
addEventListener(
  'error',
  ({ target }) => target.type === 'module' && document.documentElement.classList.remove('js'),
  true,
);
// It can also come empty, or cut short, or lack a file that it asks for: only its last line says that it has run. Scripts
// of the page run before `load`. The gate and the page for what is not there have nothing that goes by the class.
addEventListener('load', () => window.ran || document.documentElement.classList.remove('js'));
// What is pressed before the page's script is there to answer: page.ts presses it again. What answers by itself has done
// so, and a click on what answers to nothing takes no press back.
addEventListener('click', ({ target }) => {
  window.early = target.closest('[type=button]:not([popovertarget])') ?? window.early;
});
if (location.hash.startsWith('PLAY_FRAGMENT')) document.documentElement.classList.add('rehearsing');
try {
  const theme = localStorage.getItem('THEME_KEY');
  if (/^(light|dark)$/.test(theme)) document.documentElement.dataset.theme = theme;
  // A rehearsal is under way in this tab: no picture may show its first screen in the meantime.
  for (const key of Object.keys(sessionStorage))
    if (key.startsWith('RUNS_KEY') && /[.].*[.]/.test(sessionStorage.getItem(key) ?? ''))
      document.documentElement.classList.add('rehearsing');
} catch {
  // No storage: the system decides.
}
