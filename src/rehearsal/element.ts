import { decodeLog, logInAddress } from '../practice/log.ts';
import { storedLog } from '../progress/logs.ts';
import type { LocalFlow } from '../wording/contract.ts';
import type { RehearsalHost } from './Rehearsal.tsx';

/** How far below the window a rehearsal starts to load. */
const NEAR = '400px';

/**
 * `<rehearsal-frame data-flow>` around the picture of a flow's first screen. Brings it to life when the reader
 * comes near, touches it, asks a step to be shown, or has a rehearsal of it under way.
 */
class RehearsalFrame extends HTMLElement {
  #started?: Promise<void>;
  #show?: (state: string) => void;

  connectedCallback() {
    for (const touch of ['pointerdown', 'focusin']) this.addEventListener(touch, () => void this.start());
    const flow = this.dataset.flow ?? '';
    if (this.#linked() !== undefined || storedLog(flow)?.split('.')[2]) return void this.start();
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

  /** Plays the rehearsal to a state by the shortest way, starting it first where need be. */
  async show(state: string) {
    await this.start();
    this.#show?.(state);
  }

  start(): Promise<void> {
    this.#started ??= this.#load().catch(() => {
      this.#started = undefined;
      this.querySelector<HTMLElement>('[data-failed]')?.removeAttribute('hidden');
    });
    return this.#started;
  }

  /** The log in the address. It is for the rehearsal that has the page to itself. */
  #linked(): string | undefined {
    return this.hasAttribute('data-owns-page') ? logInAddress(location.hash) : undefined;
  }

  async #load() {
    const stage = this.querySelector<HTMLElement>('[data-stage]');
    if (!stage) return;
    const [{ mount, openingLog, loadRules }, flow] = await Promise.all([
      import('./mount.tsx'),
      fetch(this.dataset.texts ?? '').then((response) => response.json() as Promise<LocalFlow>),
    ]);
    const linked = this.#linked();
    const saved = linked ?? storedLog(flow.id);
    const log = saved === undefined ? undefined : decodeLog(flow.version, saved);
    const unreadable = saved !== undefined && !log;
    const flowRules = await loadRules(flow.id);
    this.querySelector('[data-failed]')?.setAttribute('hidden', '');
    const ready = new Promise<void>((resolve) => {
      mount(stage, {
        flow,
        rules: flowRules,
        start: linked === undefined || unreadable ? openingLog(flow, log) : log,
        notice: unreadable
          ? flow.words['coach.cut']
          : linked === undefined && log?.events.length
            ? flow.words['coach.restored']
            : undefined,
        ownsPage: this.hasAttribute('data-owns-page'),
        host: this.#host(flow, resolve),
      });
    });
    await ready;
  }

  #host(flow: LocalFlow, onReady: () => void): RehearsalHost {
    const ownsPage = this.hasAttribute('data-owns-page');
    const title = document.title;
    return {
      onState: (state, step) => {
        this.dataset.state = state;
        const around = this.closest('[data-rehearsal]');
        for (const place of around?.querySelectorAll<HTMLElement>('[data-place]') ?? []) {
          if (place.dataset.place === state) place.setAttribute('aria-current', 'true');
          else place.removeAttribute('aria-current');
        }
        const steps = around?.querySelectorAll<HTMLElement>('[data-at]') ?? [];
        for (const element of steps) {
          if (element.dataset.at?.split(' ').includes(state)) element.setAttribute('aria-current', 'step');
          else element.removeAttribute('aria-current');
        }
        if (ownsPage) {
          const place = step < 0 ? '' : `${flow.progress.on.replace('{n}', String(step + 1))}: `;
          document.title = `${place}${flow.screens[state]?.heading} · ${title}`;
        }
      },
      nameOf: (role) =>
        document.querySelector(`[data-role][value="${role}"]`)?.parentElement?.textContent?.trim() ?? '',
      onShow: (listener) => {
        this.#show = listener;
        onReady();
        return () => {
          this.#show = undefined;
        };
      },
    };
  }
}

customElements.define('rehearsal-frame', RehearsalFrame);

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-show]') : null;
  const frame = button?.closest('[data-rehearsal]')?.querySelector<RehearsalFrame>('rehearsal-frame');
  if (button?.dataset.show) void frame?.show(button.dataset.show);
  if (event.target instanceof Element && event.target.closest('[data-practice-reset]'))
    void import('../progress/account.ts').then(({ resetPractice }) => {
      resetPractice();
      const said = document.querySelector<HTMLElement>('[data-practice-said]');
      if (said) said.textContent = said.dataset.practiceSaid ?? '';
    });
});
