// The page for reports: writes down where the reader was, and gives the text on in the way that the reader chooses.
import { read, write } from '../browser/storage.ts';
import { STORAGE } from '../site/keys.ts';
import { detailsOf, issueAddress, mailAddress, type Names, pageFrom } from './report-text.ts';

const form = document.querySelector<HTMLElement>('[data-report-form]');
const what = form?.querySelector<HTMLTextAreaElement>('[data-report-what]');
const details = form?.querySelector<HTMLTextAreaElement>('[data-report-details]');
const status = form?.querySelector<HTMLElement>('[role="status"]');
const {
  locale = '',
  issueForm = '',
  version = '',
  names = '{}',
  repository = '',
  feedback = '',
} = form?.dataset ?? {};
/** What was given on is not kept for the next report. */
let isSent = false;

// What `practice/address.ts` and `browser/stored-keys.ts` know stands here again: shared with this page, they would be
// two files more for every other.

/** A log of a rehearsal that somebody has begun. */
const BEGUN = /\..*\./;

/** The rehearsals under way in this tab. Their logs hold nothing that was typed. */
function rehearsals() {
  const start = STORAGE.rehearsal('');
  try {
    return Object.entries<string>(sessionStorage)
      .filter(([key, log]) => key.startsWith(start) && BEGUN.test(log))
      .map(([key, log]) => ({ flow: key.slice(start.length), log }));
  } catch {
    return [];
  }
}

/** What was written before the reader changed the language of this page, reloaded it, or came back to it. */
function draft(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(read(STORAGE.report, 'sessionStorage') ?? '');
    return Array.isArray(kept) ? kept.map(String) : [];
  } catch {
    return [];
  }
}

function fill(): void {
  const home = new URL(form?.dataset.base ?? '/', location.href).pathname;
  const page = form && pageFrom(document.referrer, home, location.origin);
  const [keptWhat = '', keptDetails = ''] = draft();
  if (what && !what.value) what.value = keptWhat;
  if (!details || details.value) return;
  const section = location.hash.includes('=') ? '' : location.hash.slice(1);
  const place = {
    page: page ? page.href + location.hash : '',
    locale,
    section,
    rehearsals: rehearsals(),
    version,
  };
  // Who came from a page reports of that one, else of the one before.
  details.value = (!page && keptDetails) || detailsOf(place, JSON.parse(names) as Names);
}

const texts = () => [what?.value ?? '', details?.value ?? ''] as const;
const wholeText = () => texts().join('\n\n');

form?.addEventListener('click', async ({ target }) => {
  const control = target instanceof Element ? target.closest<HTMLElement>('[data-send]') : null;
  if (!control) return;
  if (control instanceof HTMLAnchorElement) {
    // The link leads there anyway; now it carries the text along, but to a form of the host's, where it is pasted.
    const { send } = control.dataset;
    isSent = send !== 'form';
    if (send === 'issue') control.href = issueAddress(repository, issueForm, ...texts());
    else if (send === 'mail') control.href = mailAddress(feedback, ...texts());
    else navigator.clipboard?.writeText(wholeText()).catch(() => {});
    return;
  }
  let said = status?.dataset.copied;
  const text = wholeText();
  try {
    await navigator.clipboard.writeText(text);
    // What was typed while the browser asked whether it can be copied was not given on.
    isSent = text === wholeText();
  } catch {
    details?.select();
    said = status?.dataset.failed;
  }
  if (status) status.textContent = said ?? '';
});

// This script comes with what other pages ask for, too: they keep what was written here.
if (form) {
  form.addEventListener('input', () => {
    isSent = false;
  });
  addEventListener('pagehide', () =>
    write(STORAGE.report, isSent ? undefined : JSON.stringify(texts()), 'sessionStorage'),
  );
  fill();
}
