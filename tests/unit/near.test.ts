import { expect, it } from 'vitest';
import { nearRoutes, readAddress } from '../../src/frame/near.ts';

it.each([
  ['zh-cn/guides/action-pack/', 'zh-CN', 'guides/action-pack/'],
  ['zh-hans/guides/action-pack', 'zh-CN', 'guides/action-pack/'],
  ['zh_TW/roles/index.html', 'zh-TW', 'roles/'],
  ['ZH-HANT/', 'zh-TW', ''],
  ['EN/Guides/Action-Pack/', 'en', 'guides/action-pack/'],
  ['guides/action-pack.html', undefined, 'guides/action-pack/'],
  ['english/roles/', undefined, 'english/roles/'],
  ['zh-TW/guides/action-pack/」', 'zh-TW', 'guides/action-pack/'],
  ['en/guides/action-pack/%EF%BC%8C', 'en', 'guides/action-pack/'],
  ['en/guides/action-pack).', 'en', 'guides/action-pack/'],
  ['en/%E0%A4', 'en', ''],
  ['', undefined, ''],
])('%s is read as %s %s', (path, locale, route) => {
  expect(readAddress(path)).toEqual({ locale, route });
});

it.each([
  ['en/rehearse/add-user/%23play=2.a', 'play=2.a'],
  ['en/rehearse/add-user/%23play%3D2.a%23b', 'play=2.a#b'],
  ['en/rehearse/add-user/%23', undefined],
])('the place in %s, whose # was spelled out, is %s', (path, place) => {
  expect(readAddress(path)).toEqual({ locale: 'en', route: 'rehearse/add-user/', ...(place && { place }) });
});

it('finds near names, and none where nothing is near', () => {
  const routes = ['guides/action-pack/', 'guides/since-then/', 'rehearse/add-user/', 'roles/', ''];
  expect(nearRoutes('guides/actoin-pack/', routes)).toEqual(['guides/action-pack/']);
  expect(nearRoutes('adduser/', routes)).toEqual(['rehearse/add-user/']);
  expect(nearRoutes('wp-admin/', routes)).toEqual([]);
  expect(nearRoutes('', routes)).not.toContain('guides/action-pack/');
});
