import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { WITH_OWN_WINDOWS } from '../e2e/own-windows.ts';

it('browser tests that grant what is not taken back have windows of their own', () => {
  const granting = readdirSync('tests/e2e').filter((file) =>
    /context\.(grantPermissions|setGeolocation|setExtraHTTPHeaders)\(/.test(
      readFileSync(`tests/e2e/${file}`, 'utf8'),
    ),
  );
  expect(granting.length).toBeGreaterThan(0);
  expect(granting.filter((file) => !WITH_OWN_WINDOWS.test(file))).toEqual([]);
});
