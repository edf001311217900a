import { expect, it } from 'vitest';
import { inOneStyle } from '../../src/security/one-style.ts';

it('all inline styles stand where the last stood, in their order', () => {
  expect(
    inOneStyle(
      '<style>@layer a,b;</style><title>$&</title><style>@layer b{}</style><style>c{}</style><body>',
    ),
  ).toBe('<title>$&</title><style>@layer a,b;@layer b{}c{}</style><body>');
});

it.each(['<style>a{}</style><body>', '<style data-file="x">a{}</style><style>b{}</style>', '<body>'])(
  '%s stays as it is',
  (html) => {
    expect(inOneStyle(html)).toBe(html);
  },
);
