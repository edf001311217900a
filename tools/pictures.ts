/**
 * `npm run pictures`: draws the icons and the pictures that stand for the site where a link to it is shared, into
 * `public/`. They are kept in the repository, because a machine that builds the site may lack Han fonts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { COMPLETE_LOCALES } from '../src/i18n/drafts.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { chromiumPath } from '../tests/chromium.ts';

const executablePath = await chromiumPath();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();

/** A drawing as a PNG of the given size. */
async function draw(html: string, width: number, height: number): Promise<Buffer> {
  await page.setViewportSize({ width, height });
  await page.setContent(`<!doctype html><style>html,body{margin:0}svg{display:block}</style>${html}`);
  return page.screenshot({ omitBackground: true });
}

const icon = readFileSync('public/favicon.svg', 'utf8');
const iconAt = (size: number, svg = icon) =>
  draw(svg.replace('<svg ', `<svg width="${size}" height="${size}" `), size, size);
/** Systems that cut the corners themselves want a square that is filled to its edges. */
const filled = icon.replace(
  /<rect[^>]*fill="([^"]+)"[^>]*\/>/,
  '<rect x="-4" y="-4" width="40" height="40" fill="$1"/>',
);

/** An .ico file that holds one PNG: a header of six bytes and one entry of sixteen before it. */
function ico(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

/** The picture of a language: the site's name and what it is for, beside a wizard that is being played. */
function card(locale: Locale): string {
  const words: Record<string, string> = JSON.parse(readFileSync(`locales/${locale}/ui.json`, 'utf8'));
  const face = `"Noto Sans CJK ${locale === 'zh-TW' ? 'TC' : 'SC'}", sans-serif`;
  return `<style>
    body { box-sizing: border-box; width: 1200px; height: 630px; padding: 0 0 0 84px; display: grid;
      grid-template-columns: 640px 1fr; align-items: center; background: #fbfaf7; color: #1f2733;
      font-family: ${face}; overflow: hidden; border-block-start: 14px solid #0f5f68; }
    h1 { margin: 0 0 28px; font-size: ${locale === 'en' ? 68 : 64}px; line-height: 1.2; letter-spacing: -.01em; font-weight: 700; text-wrap: balance; }
    p { margin: 0; font-size: 30px; line-height: 1.45; color: #55606e; text-wrap: pretty; }
    .name { display: flex; gap: 18px; align-items: center; margin-bottom: 44px; font-size: 30px; color: #0f5f68; font-weight: 600; }
    .frame { margin-inline-start: 60px; width: 560px; height: 440px; border: 3px solid #e2a06a; border-radius: 20px; background: #fff; box-shadow: 0 24px 60px rgb(20 24 31 / 12%); overflow: hidden; }
    .bar { height: 56px; background: #fdf1e4; border-bottom: 2px solid #f0d2b3; display: flex; align-items: center; padding-inline: 24px; gap: 12px; }
    .line { height: 16px; border-radius: 8px; background: #e6e2d8; margin: 26px 28px 0; }
    .button { margin: 40px 28px 0; width: 150px; height: 52px; border-radius: 10px; background: #0f5f68; }
  </style>
  <div lang="${locale}"><div class="name">${icon.replace('<svg ', '<svg width="52" height="52" ')}${words['site.name']}</div>
  <h1>${words['home.title']}</h1><p>${words['site.tagline']}</p></div>
  <div class="frame"><div class="bar"><svg width="26" height="26" viewBox="0 0 24 24"><path d="M8 5.5v13l10.5-6.5Z" fill="#b4511d"/></svg><div class="line" style="margin:0;width:170px;background:#e9b98c"></div></div>
  <div class="line" style="width:260px;height:26px;background:#c9d5d6"></div><div class="line" style="width:420px"></div><div class="line" style="width:380px"></div><div class="line" style="width:410px"></div><div class="button"></div></div>`;
}

writeFileSync('public/apple-touch-icon.png', await iconAt(180, filled));
for (const size of [192, 512]) writeFileSync(`public/icon-${size}.png`, await iconAt(size));
writeFileSync('public/icon-maskable.png', await iconAt(512, filled));
writeFileSync('public/favicon.ico', ico(await iconAt(32), 32));
for (const locale of COMPLETE_LOCALES)
  writeFileSync(`public/share-${locale}.png`, await draw(card(locale), 1200, 630));

await browser.close();
