import { resetPractice } from './account.ts';

/** Forgets the practice company, and says so on the list of rehearsals. */
export function resetAndSay(): void {
  resetPractice();
  const said = document.querySelector<HTMLElement>('[data-practice-said]');
  if (said) said.textContent = said.dataset.practiceSaid ?? '';
}
