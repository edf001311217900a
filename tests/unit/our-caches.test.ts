import { expect, it } from 'vitest';
import { cachesOf } from '../../src/offline/our-caches.ts';

it('a copy of the site knows its own caches from those of copies above and below it, and of other sites', () => {
  const names = [
    'pcg-precache-v2-/',
    'pcg-precache-v2-/docs/',
    'pcg-precache-v2-/docs/old/',
    'other-v1-/docs/',
  ];
  expect(cachesOf('/', names)).toEqual(['pcg-precache-v2-/']);
  expect(cachesOf('/docs/', names)).toEqual(['pcg-precache-v2-/docs/']);
  expect(cachesOf('/old/', names)).toEqual([]);
});
