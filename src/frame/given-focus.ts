// The second press of a double click takes no focus that the first one gave: to a dialog that it opened, to a field that
// is filled in wrong, to the heading of a new screen. What was pressed has the focus itself, or something around it has:
// so words are still marked by a double click, in text and in fields.
document.addEventListener('mousedown', (event) => {
  if (event.detail > 1 && !document.activeElement?.contains(event.target as Node)) event.preventDefault();
});

export {};
