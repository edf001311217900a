// What every page does beyond plain HTML. Each part works alone; none is needed to read.
import '../frame/theme.ts';
import '../frame/header.ts';
import '../frame/menus.ts';
import '../frame/drawer.ts';
import '../frame/shortcuts.ts';
import '../frame/on-demand.ts';
import '../frame/on-paper.ts';
import '../frame/language.ts';
import '../frame/sections.ts';
import '../my-roles/badges.ts';
import '../search/box/open.ts';
import './later.ts';
import './on-press.ts';

declare global {
  /** What this script and head.js tell each other. */
  interface Window {
    early?: HTMLElement | null;
    ran?: boolean;
  }
}

// What head.js saw pressed before any of this was there.
window.early?.click();

// Read by head.js when the page has loaded. It stays the last line: what was cut short never comes to it.
window.ran = true;
