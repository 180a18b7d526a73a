import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { buildFolder } from '../../scripts/tools.ts';
import { Chromium } from '../support/chromium.ts';
import { serve } from '../support/servers.ts';
import { buildBaseline } from './baseline.ts';
import type { Bench, Figure } from './contract.ts';

const LOADS = 15;
const SIZES = [20, 300] as const;

/** A page of about so many kilobytes that looks like a course with a long description. */
function pageOf(kilobytes: number): string {
  const paragraph =
    '<p>In this lesson you learn how a wheel is trued, why spokes sing, and what to do when <a href="/more">they do not</a>.</p>\n';
  const body = paragraph.repeat(Math.ceil((kilobytes * 1000) / paragraph.length));
  return `<!doctype html><html lang="en"><head><title>True a wheel</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Course","name":"True a wheel"}</script></head><body><main><h1>True a wheel</h1>${body}</main></body></html>`;
}

/** Script time of one load and the 1.2 s after it, in ms of the page's own thread. */
async function scriptTime(page: Page, address: string): Promise<number> {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? 0;
  };
  await page.goto('about:blank');
  const before = await read();
  await page.goto(address, { waitUntil: 'load' });
  await pause(1200);
  const after = await read();
  await cdp.detach();
  // A load in a fresh process starts counting at nothing.
  return (after >= before ? after - before : after) * 1000;
}

/** Skilltrail with its test hosts granted and automatic recognition on, which it takes note of when it starts. */
async function startRecognising(hosts: Readonly<Record<string, number>>): Promise<Chromium> {
  const options = {
    extension: buildFolder('chrome', 'testing'),
    profile: mkdtempSync(join(tmpdir(), 'skilltrail-bench-')),
    hosts,
  };
  const first = await Chromium.start(options);
  const page = await first.surface('welcome.html');
  await page.evaluate(`chrome.storage.local.set({ settings: { automaticRecognition: true } })`);
  await first.close();
  const chromium = await Chromium.start(options);
  for (let attempt = 0; attempt < 50; attempt += 1) {
    // The service worker of the last time makes room for a new one while the browser starts.
    const scripts = await chromium
      .inBackground<unknown[]>('chrome.scripting.getRegisteredContentScripts()')
      .catch(() => []);
    if (scripts.length > 0) return chromium;
    await pause(100);
  }
  throw new Error('Automatic recognition did not start.');
}

export const bench: Bench = {
  sentence: 'Script time that a page load gains: Skilltrail recognising the page, against an empty content script',
  async run() {
    const server = await serve((address) => ({ body: pageOf(Number(address.searchParams.get('kb') ?? 20)) }));
    const hosts = { 'bench.test': server.port };
    const baseline = await Chromium.start({ extension: await buildBaseline(), hosts });
    const measured = await startRecognising(hosts);
    try {
      const pages = [await baseline.open('about:blank'), await measured.open('about:blank')] as const;
      await pause(2000);
      const figures: Figure[] = [];
      for (const size of SIZES) {
        const samples: [number[], number[]] = [[], []];
        for (let load = 0; load <= LOADS; load += 1) {
          for (const index of [0, 1] as const) {
            await pages[index].bringToFront();
            const time = await scriptTime(pages[index], `http://bench.test/?kb=${size}&load=${load}`);
            // The first load warms the code cache and does not count.
            if (load > 0) samples[index].push(time);
          }
        }
        figures.push({ name: `script, ${size} kB page`, unit: 'ms', baseline: samples[0], measured: samples[1] });
      }
      return figures;
    } finally {
      await baseline.close();
      await measured.close();
      rmSync(measured.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      await server.close();
    }
  },
};
