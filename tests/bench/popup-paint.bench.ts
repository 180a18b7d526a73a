import { buildFolder } from '../../scripts/tools.ts';
import { Chromium } from '../support/chromium.ts';
import { buildBaseline } from './baseline.ts';
import type { Bench } from './contract.ts';

const OPENINGS = 12;

/** Milliseconds from the start of the document to its first contentful paint, opened as a tab. */
async function firstPaint(chromium: Chromium): Promise<number> {
  const page = await chromium.browser.newPage();
  await page.bringToFront();
  await page.goto(chromium.address('popup.html'), { waitUntil: 'load' });
  const time = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list, observer) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (!paint) return;
          observer.disconnect();
          done(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return time;
}

export const bench: Bench = {
  sentence: 'First paint of the popup, opened as a tab: Skilltrail, against an empty React popup',
  async run() {
    const baseline = await Chromium.start({ extension: await buildBaseline() });
    const measured = await Chromium.start({ extension: buildFolder('chrome') });
    // The first start opens a page of its own, which would push the popup out of sight: what is not seen is not painted.
    await measured.surface('welcome.html');
    try {
      const samples: [number[], number[]] = [[], []];
      for (let opening = 0; opening <= OPENINGS; opening += 1) {
        const times = [await firstPaint(baseline), await firstPaint(measured)] as const;
        if (opening === 0) continue;
        samples[0].push(times[0]);
        samples[1].push(times[1]);
      }
      return [{ name: 'popup, first contentful paint', unit: 'ms', baseline: samples[0], measured: samples[1] }];
    } finally {
      await baseline.close();
      await measured.close();
    }
  },
};
