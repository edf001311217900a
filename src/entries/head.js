// Runs before the first paint: says that scripts work, and sets the chosen appearance without a flash. The key is filled in when the
// page is built.
document.documentElement.classList.add('js');
try {
  const theme = localStorage.getItem('THEME_KEY');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // No storage: the system decides.
}
