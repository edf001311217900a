// Taking a page along: on paper, as copied text, as a link to a section.

const notice = document.querySelector<HTMLElement>('[data-notice]');

/** As long as one reads a few words, and longer. */
const READ_MS = 8000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says in the page's place for it what has come of a press, for a while; the words are in the page. */
function say(what: 'linkCopied' | 'copyFailed') {
  if (!notice) return;
  const said = notice.dataset[what] ?? '';
  notice.textContent = said;
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (notice.textContent === said) notice.textContent = '';
  }, READ_MS);
}

/** As long as one waits for a print dialog before one presses again. */
const SQUARE_MS = 3000;
let isPrinting = false;

/** Does what a pressed control is for. A link to a section has led there by itself. */
export async function press(control: HTMLElement): Promise<void> {
  if (control instanceof HTMLAnchorElement) {
    try {
      // Without encryption there is no clipboard.
      await navigator.clipboard.writeText(control.href);
      say('linkCopied');
    } catch {
      say('copyFailed');
    }
    return;
  }
  // Pressed once more meanwhile, it is printed once.
  if (isPrinting) return;
  isPrinting = true;
  const late = new Promise((resolve) => setTimeout(resolve, SQUARE_MS));
  // A page is printed without its square rather than not at all.
  await Promise.race([drawSquare().catch(() => {}), late]);
  isPrinting = false;
  print();
}

const SVG = 'http://www.w3.org/2000/svg';

/** Draws the page's address as a QR code into the foot of what is printed. */
async function drawSquare(): Promise<void> {
  const foot = document.querySelector('[data-print-foot]');
  if (!foot || foot.querySelector('svg')?.dataset.of === location.href) return;
  const { qrOf } = await import('../ui/qr.ts');
  const { size, path: dark } = qrOf(location.href);
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('class', 'print-square');
  svg.dataset.of = location.href;
  path.setAttribute('d', dark);
  svg.append(path);
  foot.querySelector('svg')?.remove();
  foot.append(svg);
}

/** What a procedure carries for the screen only, or in another language that it is compared with. */
const NOT_TEXT = 'rehearsal-frame, .step-show, .heading-link, button, [data-notice], .counterpart';

// Copied steps carry their numbers, which the stylesheet draws, and no names of our buttons.
document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !event.clipboardData) return;
  const range = selection.getRangeAt(0);
  const taken = document.createElement('div');
  taken.append(range.cloneContents());
  const steps = taken.querySelectorAll<HTMLElement>('.step');
  if (steps.length === 0 && !taken.querySelector('.counterpart')) return;
  for (const element of taken.querySelectorAll(NOT_TEXT)) element.remove();
  for (const step of steps) (step.querySelector('p') ?? step).prepend(`${step.dataset.step}. `);
  event.clipboardData.setData('text/html', taken.innerHTML);
  // Only what is drawn has line breaks where its parts end.
  taken.className = 'copied';
  document.body.append(taken);
  event.clipboardData.setData('text/plain', taken.innerText.replace(/\n{3,}/g, '\n\n').trim());
  taken.remove();
  event.preventDefault();
});
