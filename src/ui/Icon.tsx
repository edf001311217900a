import { LIVE_ICONS, type LiveIconName } from './icons.ts';

/** A small line icon, for what is drawn in the browser. Always decorative: the control carries the name. */
export function Icon({ name }: { name: LiveIconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="20" height="20" fill="none" aria-hidden="true">
      <path d={LIVE_ICONS[name]} />
    </svg>
  );
}
