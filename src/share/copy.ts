import { PATIENCE_S } from '../site/patience.ts';

/**
 * Copies the Markdown of an address of this site, and says beside the button how it went.
 *
 * @param button stands beside a status with the words for it
 */
export async function copyFrom(button: HTMLElement, address: string): Promise<void> {
  const status = button.parentElement?.querySelector<HTMLElement>('[role="status"]');
  const say = (text: string | undefined) => {
    if (status) status.textContent = text ?? '';
  };
  try {
    await write(textAt(address));
    say(status?.dataset.copied);
  } catch {
    say(status?.dataset.failed);
  }
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout?.(PATIENCE_S * 1000) });
  const text = response.ok ? await response.text() : '';
  // Each copy begins with its title. A page for signing in does not, nor does nothing at all.
  if (!text.startsWith('# ')) throw new Error(`${address} is no copy: ${response.status}.`);
  return text;
}

/** Safari lets a page copy only within the press itself: it takes the promise of a text, others take the text. */
async function write(text: Promise<string>): Promise<void> {
  if (!('ClipboardItem' in globalThis)) return navigator.clipboard.writeText(await text);
  const blob = text.then((plain) => new Blob([plain], { type: 'text/plain' }));
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}
