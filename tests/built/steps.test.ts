import { expect, it } from 'vitest';
import { FLOWS } from '../../src/flows/index.ts';
import { ROOT_SITE } from '../sites.ts';
import { builtPages } from './site.ts';

const guides = builtPages(ROOT_SITE).filter(({ path }) => /\/guides\//.test(path));

it('there are steps that can be shown, in every guide with a rehearsal', () => {
  for (const { path, elements } of guides) {
    const has = (name: string) => elements.some(({ properties }) => properties[name]);
    expect(has('dataShow'), path).toBe(has('dataRehearsal'));
  }
});

it.each(guides.map((guide) => [guide.path, guide] as const))(
  '%s: every step that can be shown is a screen of its rehearsal',
  (_, { elements }) => {
    let flow = '';
    for (const { properties } of elements) {
      if (properties.dataRehearsal) flow = String(properties.dataRehearsal);
      if (properties.dataShow) expect(Object.keys(FLOWS[flow]?.screens ?? {})).toContain(properties.dataShow);
    }
  },
);

it('the picture of a first screen has no button that looks alive: without a script none does anything', () => {
  for (const { path, html } of builtPages(ROOT_SITE)) {
    const frames = html.match(/<rehearsal-frame[\s\S]*?<\/rehearsal-frame>/g) ?? [];
    const buttons = frames.flatMap((frame) => frame.match(/<button[^>]*>/g) ?? []);
    // Those of the message that a rehearsal did not come are shown by a script alone.
    const alive = buttons.filter(
      (button) => !/ disabled| aria-disabled="true"| data-(again|reload)/.test(button),
    );
    expect(alive, path).toEqual([]);
    expect(buttons.length > 0, path).toBe(frames.length > 0);
  }
});
