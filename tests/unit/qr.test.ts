import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { qrOf } from '../../src/ui/qr.ts';

it('a QR code is read as the link that it was made of', () => {
  const link =
    'https://guides.example/zh-CN/rehearse/subscribe-action-pack/#play=3.practice*1-2~role.A.B:practice';
  const { path, size } = qrOf(link);
  const scale = 4;
  const pixels = new Uint8ClampedArray(size * scale * size * scale * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g))
    for (let row = 0; row < scale; row += 1)
      for (let column = 0; column < scale; column += 1) {
        const pixel = (Number(y) * scale + row) * size * scale + Number(x) * scale + column;
        pixels.fill(0, pixel * 4, pixel * 4 + 3);
      }
  expect(jsQR(pixels, size * scale, size * scale)?.data).toBe(link);
});

it('a link that is too long for a QR code is refused', () => {
  expect(() => qrOf('x'.repeat(8000))).toThrow();
});
