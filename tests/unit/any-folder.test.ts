import { expect, it } from 'vitest';
import { wayHome } from '../../src/host/way-home.ts';

it.each([
  ['index.html', './'],
  ['llms.txt', './'],
  ['en/index.html', '../'],
  ['en/site.webmanifest', '../'],
  ['en/guides/action-pack/index.html', '../../../'],
  ['en/guides/action-pack/index.md', '../../../'],
  // Read by pages that lie three folders deep, wherever the file itself lies.
  ['en/texts/add-user.1a2b3c.json', '../../../'],
  ['en/rehearse/entries/notes.json', '../../../'],
  // Served for any address.
  ['404.html', '/'],
])('from %s the home is at %s', (file, home) => expect(wayHome(file)).toBe(home));
