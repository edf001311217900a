// The page for reports: writes down where the reader was, and gives the text on in the way that the reader chooses.
import { homeOf } from '../browser/home.ts';
import { PREFIX, STORAGE } from '../site/keys.ts';
import { detailsOf, feedbackAddress, issueAddress, type Names, pageFrom } from './report-text.ts';

const form = document.querySelector<HTMLElement>('[data-report-form]');
const what = form?.querySelector<HTMLTextAreaElement>('[data-report-what]');
const details = form?.querySelector<HTMLTextAreaElement>('[data-report-details]');
const status = form?.querySelector<HTMLElement>('[role="status"]');
const { locale = '', version = '', names = '{}', repository = '', feedback = '' } = form?.dataset ?? {};

/** The rehearsals under way in this tab. Their logs hold nothing that was typed. */
function rehearsals() {
  const start = STORAGE.rehearsal('');
  try {
    return Object.keys(sessionStorage)
      .filter((key) => key.startsWith(PREFIX) && key.startsWith(start))
      .map((key) => ({ flow: key.slice(start.length), log: sessionStorage.getItem(key) ?? '' }));
  } catch {
    return [];
  }
}

function fill(): void {
  const page = form && pageFrom(document.referrer, homeOf(form), location.origin);
  const section = location.hash.slice(1);
  const place = {
    page: page ? page.href + (section && `#${section}`) : '',
    locale,
    section,
    rehearsals: rehearsals(),
    version,
  };
  if (details && !details.value) details.value = detailsOf(place, JSON.parse(names) as Names);
}

const texts = () => [what?.value ?? '', details?.value ?? ''] as const;

form?.addEventListener('click', async ({ target }) => {
  const control = target instanceof Element ? target.closest<HTMLElement>('[data-send]') : null;
  if (!control) return;
  if (control instanceof HTMLAnchorElement) {
    // The link leads there anyway; now it carries the text along.
    control.href =
      control.dataset.send === 'issue'
        ? issueAddress(repository, locale, ...texts())
        : feedbackAddress(feedback, ...texts());
    return;
  }
  let said = status?.dataset.copied;
  try {
    await navigator.clipboard.writeText(texts().join('\n\n'));
  } catch {
    details?.select();
    said = status?.dataset.failed;
  }
  if (status) status.textContent = said ?? '';
});

fill();
