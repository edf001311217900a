import { freshPage } from '../browser/fresh-page.ts';
import { read } from '../browser/storage.ts';
import { isBegun, logInAddress } from '../practice/address.ts';
import '../progress/elsewhere.ts';
import { PATIENCE_S } from '../site/patience.ts';
import type { FlowWords, LocalFlow, SharedWords } from '../wording/contract.ts';
import { keepBelow } from './keep-below.ts';

/** How far below the window a rehearsal starts to load. */
const NEAR = '400px';

/**
 * `<rehearsal-frame data-flow>` around the picture of a flow's first screen. Brings it to life when the reader
 * comes near, touches it, asks a step to be shown, or has a rehearsal of it under way.
 */
export class RehearsalFrame extends HTMLElement {
  #started?: Promise<void>;
  /** Leads a running rehearsal to a state; there once it runs. */
  onShow?: (state: string) => void;
  /** The control that was pressed in the picture, before the rehearsal was there; as a selector. */
  #pending?: string;

  connectedCallback() {
    for (const touch of ['pointerdown', 'focusin'])
      this.addEventListener(touch, ({ target }) => {
        // What says that it failed goes when it is tried again: then no press on its buttons would come to an end.
        if (!(target as Element).closest('[data-failed]')) void this.start();
      });
    this.addEventListener('click', ({ target }) => this.#pressEarly(target));
    this.#find('[data-again]')?.addEventListener('click', () => void this.#again());
    this.#find('[data-reload]')?.addEventListener('click', () => location.reload());
    // A link to a place in it that is opened where its guide is open already: the browser only changes the address. A
    // rehearsal that has the page to itself follows the address.
    addEventListener('hashchange', () => this.#ownsPage || this.#linked() === undefined || location.reload());
    const linked = this.#linked();
    if (linked !== undefined || isBegun(this.#stored() ?? '')) {
      // It grows as it comes, which would end a scroll that has only begun.
      if (linked && location.hash.includes('/')) this.scrollIntoView({ behavior: 'instant' });
      return void this.start();
    }
    // A page where something is under way hides the pictures until it is known whose it is.
    this.dataset.picture = '';
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        void this.start();
      },
      { rootMargin: NEAR },
    );
    observer.observe(this);
  }

  get #ownsPage() {
    return this.hasAttribute('data-owns-page');
  }

  #find(selector: string) {
    return this.querySelector<HTMLElement>(selector);
  }

  /** Plays the rehearsal to a state by the shortest way, starting it first where need be. */
  async show(state: string) {
    if (!this.#started) this.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    await this.start(true);
    this.onShow?.(state);
  }

  async #again() {
    await this.start(true);
    if (!this.hasAttribute('data-live')) await freshPage();
  }

  /**
   * @param isAsked the reader has asked for it, also by a link or by what they have begun, and is told that it loads. Who
   * reads on is told nothing in between
   */
  start(isAsked = document.documentElement.classList.contains('rehearsing')): Promise<void> {
    this.#started ??= this.#load().catch(() => {
      this.#started = undefined;
      this.#busy(false);
      // Hidden where something is under way: an empty frame would say less than its picture.
      this.dataset.picture = '';
      const failed = this.#find('[data-failed]');
      failed?.removeAttribute('hidden');
      // It loads ahead: who has not come to it stays where they read.
      const { top, bottom } = this.getBoundingClientRect();
      if (top < innerHeight && bottom > 0) failed?.scrollIntoView({ block: 'nearest' });
    });
    if (isAsked) this.#sayLoading();
    return this.#started;
  }

  #busy(isBusy: boolean) {
    this.#find('[data-stage]')?.setAttribute('aria-busy', String(isBusy));
    if (!isBusy) this.#find('[data-loading]')?.setAttribute('hidden', '');
  }

  /** Says that it loads, if it does: it is higher by that. */
  #sayLoading() {
    void keepBelow(this, () => {
      if (this.#find('[data-stage][aria-busy="true"]'))
        this.#find('[data-loading]')?.removeAttribute('hidden');
    });
  }

  /** A press on the picture is kept and made once there is something to press. */
  #pressEarly(target: EventTarget | null) {
    if (this.hasAttribute('data-live') || !(target instanceof Element)) return;
    for (const mark of ['data-event', 'data-menu-open', 'data-coach']) {
      const pressed = target.closest(`[${mark}]`)?.getAttribute(mark);
      if (!pressed) continue;
      this.#pending = `[${mark}="${CSS.escape(pressed)}"]`;
      void this.start(true);
    }
  }

  /**
   * The log in the address: `flow/log` where a guide holds several, and where a page's own rehearsal is to be in view;
   * else the log alone.
   */
  #linked(): string | undefined {
    const [flow, log] = logInAddress(location.hash)?.split('/') ?? [];
    return flow === this.dataset.flow ? log : this.#ownsPage ? flow : undefined;
  }

  /** The log of this flow that the tab keeps, as text. */
  #stored(): string | undefined {
    return read(this.dataset.store ?? '', 'sessionStorage');
  }

  async #load() {
    const stage = this.#find('[data-stage]');
    if (!stage) return;
    this.#find('[data-failed]')?.setAttribute('hidden', '');
    this.#busy(true);
    const shared = document.querySelector('[data-rehearsal-words]')?.textContent ?? '';
    const files = async () => {
      const [{ mount, loadRules }, own] = await Promise.all([
        import('./mount.tsx'),
        fetch(this.dataset.texts ?? '').then((response) => response.json() as Promise<FlowWords>),
      ]);
      const flow: LocalFlow = { ...(JSON.parse(shared) as SharedWords), ...own };
      return { mount, flow, rules: await loadRules(flow.id) };
    };
    // What does not come in this time is not waited for: the reader can ask again.
    const tooLate = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE_S * 1000));
    const { mount, flow, rules } = await Promise.race([files(), tooLate]);
    const linked = this.#linked();
    const stored = this.#stored();
    const live = await mount(stage, this, {
      flow,
      rules,
      linked,
      stored,
      ownsPage: this.#ownsPage,
    });
    await keepBelow(this, () => {
      stage.replaceWith(live);
      this.#busy(false);
    });
    this.dataset.live = '';
    // The tab keeps the place from here on: left in a guide's address, the link would lead back to it again and again.
    if (linked !== undefined && !this.#ownsPage)
      history.replaceState(history.state, '', location.pathname + location.search);
    if (this.#pending) this.#find(this.#pending)?.click();
    this.#pending = undefined;
  }
}

customElements.define('rehearsal-frame', RehearsalFrame);

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-show]') : null;
  const frame = button?.closest('[data-rehearsal]')?.querySelector<RehearsalFrame>('rehearsal-frame');
  if (button?.dataset.show) void frame?.show(button.dataset.show);
});
