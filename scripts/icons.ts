/**
 * Draws the pictures of public/icons: `node scripts/icons.ts`. The PNGs are kept in the tree, so that a build needs no
 * browser; run this after changing a drawing, and look at what comes out at 16 px on a light and a dark toolbar.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Shape } from '../lib/model/index.ts';
import { findChromium } from './find-browser.ts';

const FOLDER = join(import.meta.dirname, '../public/icons');

/** Seen on white (4.0:1) and on a dark toolbar (4.0:1) alike. */
const MARK = '#c2611f';
const GREY = '#868d8f';
const KEPT = '#1f6f5c';
const TILE = '#14464d';
const PAPER = '#fffdf8';
const BLAZE = '#f4a25c';

/** Silhouettes on a 16 px grid: bolder than the drawings on pages, because a toolbar gives them sixteen pixels. */
const SILHOUETTES: Readonly<Record<Shape, string>> = {
  course: fill(
    'M.5 3C3.2 2.5 5.6 2.9 7.3 4.2v9.8C5.6 12.7 3.2 12.3.5 12.8ZM15.5 3c-2.7-.5-5.1-.1-6.8 1.2v9.8c1.7-1.3 4.1-1.7 6.8-1.2Z',
  ),
  video: fill('M2.5 2h11A2 2 0 0 1 15.5 4v8a2 2 0 0 1-2 2h-11a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2ZM6 4.8v6.4L11.5 8Z'),
  article: fill('M2.5.5h7.5L13.5 4v11.5h-11ZM5 6h6v1.5H5ZM5 8.9h6v1.5H5ZM5 11.8h4v1.5H5Z'),
  making: fill('M8.8.8 15.2 7.2 12.7 9.7 10.9 7.9 4.5 14.6a2.1 2.1 0 0 1-3.1-3.1L8.1 5.1 6.3 3.3Z'),
  volunteering:
    fill(
      'M8 9.6C4.6 7.2 3 5.6 3 3.6 3 2 4.1.9 5.6.9 6.7.9 7.5 1.5 8 2.4 8.5 1.5 9.3.9 10.4.9 11.9.9 13 2 13 3.6 13 5.6 11.4 7.2 8 9.6Z',
    ) + line('M1.5 10.8C2.6 13.4 5 14.6 8 14.6S13.4 13.4 14.5 10.8', 2),
  event: fill('M1 3h2.8V.8h2V3h4.4V.8h2V3H15v12.2H1ZM2.8 6.7v6.7h10.4V6.7ZM8 8.2h3.5v3.5H8Z'),
  sport: `<mask id="m"><rect width="16" height="16" fill="#fff"/>${line('M3.2 2.2C6 5 6 11 3.2 13.8M12.8 2.2C10 5 10 11 12.8 13.8', 1.4, '#000')}</mask><circle cx="8" cy="8" r="7.5" fill="currentColor" mask="url(#m)"/>`,
  caring: fill(
    'M8 .6 15.8 7.6 14.5 9 13.6 8.2V15H2.4V8.2L1.5 9 .2 7.6ZM8 13c2.5-1.8 3.6-2.9 3.6-4.3A1.75 1.75 0 0 0 8 7.7 1.75 1.75 0 0 0 4.4 8.7C4.4 10.1 5.5 11.2 8 13Z',
  ),
  work: fill(
    'M5 4V2.5A1.5 1.5 0 0 1 6.5 1h3A1.5 1.5 0 0 1 11 2.5V4h3A1.5 1.5 0 0 1 15.5 5.5V8.3H9.3V7.3H6.7v1H.5V5.5A1.5 1.5 0 0 1 2 4ZM6.7 4H9.3V2.7H6.7ZM.5 9.7H6.7v1h2.6v-1h6.2V13A1.5 1.5 0 0 1 14 14.5H2A1.5 1.5 0 0 1 .5 13Z',
  ),
  badge: fill(
    'M8 .2 14.8 4.1V11.9L8 15.8 1.2 11.9V4.1ZM8 4 6.9 6.5 4.2 6.8 6.2 8.6 5.6 11.3 8 9.9 10.4 11.3 9.8 8.6 11.8 6.8 9.1 6.5Z',
  ),
};

/** The trail in the shape of an S, from where it began to the mark it leads to. */
const S = 'M3.5 13.7h5.8a2.85 2.85 0 0 0 0-5.7H6.7a2.85 2.85 0 0 1 0-5.7H8';
const BEGAN = '<circle cx="2.9" cy="13.7" r="1.7" fill="currentColor"/>';
const DIAMOND = 'M12.4-.2 15.4 2.8 12.4 5.8 9.4 2.8Z';
const TRAIL = line(S, 1.9) + BEGAN + fill(DIAMOND);

const TOOLBAR: Readonly<Record<string, string>> = {
  neutral: paint(MARK, TRAIL),
  none: paint(GREY, line(S, 1.5) + line('M12.4.9 14.3 2.8 12.4 4.7 10.5 2.8Z', 1.2)),
  forbidden: paint(GREY, line('M1.7 8a6.3 6.3 0 1 0 12.6 0a6.3 6.3 0 1 0-12.6 0ZM3.8 3.8 12.2 12.2', 1.8)),
  ...Object.fromEntries(Object.entries(SILHOUETTES).map(([shape, drawing]) => [shape, paint(MARK, drawing)])),
  ...Object.fromEntries(
    Object.entries(SILHOUETTES).map(([shape, drawing]) => [
      `${shape}-kept`,
      `<rect width="16" height="16" rx="3.5" fill="${KEPT}"/><g transform="translate(2.5 2.5) scale(.6875)">${paint(PAPER, drawing)}</g>`,
    ]),
  ),
};

const APP =
  `<rect width="16" height="16" rx="3.6" fill="${TILE}"/>` +
  `<g transform="translate(2.3 2.6) scale(.7)">${paint(PAPER, line(S, 2) + BEGAN)}${paint(BLAZE, fill(DIAMOND))}</g>`;

function fill(d: string): string {
  return `<path d="${d}" fill="currentColor" fill-rule="evenodd"/>`;
}

function line(d: string, width: number, colour = 'currentColor'): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function paint(colour: string, drawing: string): string {
  return `<g color="${colour}">${drawing}</g>`;
}

async function main(): Promise<void> {
  const found = findChromium();
  if (!found.path) throw new Error(found.sentence);
  const browser = await puppeteer.launch({ executablePath: found.path, headless: true, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const draw = async (name: string, drawing: string, size: number) => {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>*{margin:0}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">${drawing}</svg>`,
      );
      const path = join(FOLDER, `${name}-${size}.png`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, await page.screenshot({ omitBackground: true, optimizeForSpeed: false }));
    };
    for (const size of [16, 32, 48, 128]) await draw('icon', APP, size);
    for (const [name, drawing] of Object.entries(TOOLBAR)) {
      for (const size of name === 'neutral' ? [16, 32, 48, 128] : [16, 32, 48])
        await draw(`toolbar/${name}`, drawing, size);
    }
  } finally {
    await browser.close();
  }
  console.log(`Drew the pictures in ${FOLDER}.`);
}

await main();
