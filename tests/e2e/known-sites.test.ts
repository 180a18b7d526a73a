import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteHosts } from '@/lib/detect/sites.ts';
import { ROOT } from '../../scripts/tools.ts';
import { packageFolder } from '../support/packages.ts';
import { sightOf } from '../support/popup.ts';
import { type LocalServer, savedPages, serve } from '../support/servers.ts';
import { wordsOf } from '../support/words.ts';
import { chromiumWorld } from '../support/world.ts';

/** Pages that only what is known of their site tells apart, served under their own addresses. */
const PAGES = ['zooniverse', 'khan-academy', 'credly', 'vimeo'] as const;
const folder = join(ROOT, 'tests/fixtures/pages');

describe('known sites, in a real Chromium', () => {
  const words = wordsOf('en');
  const pages = PAGES.map((id) => ({
    html: readFileSync(join(folder, `${id}.html`)),
    ...(JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as {
      url: string;
      expected: { type: string; fields: { title: string } };
    }),
  }));
  let server: LocalServer;
  let world: Awaited<ReturnType<typeof chromiumWorld>>;
  beforeAll(async () => {
    server = await serve(savedPages(new Map(pages.map(({ url, html }) => [url, html]))), 'https');
    const hosts = Object.fromEntries(pages.map(({ url }) => [new URL(url).hostname, server.port]));
    world = await chromiumWorld({ extension: packageFolder('chrome'), hosts });
  });
  afterAll(async () => {
    await world?.leave();
    await server?.close();
  });

  it.each(pages.map((page) => [page.url, page] as const))('%s', async (url, { expected }) => {
    await world.visit(url);
    const popup = await world.popup();
    expect(await sightOf(popup, words)).toBe('found');
    const text = await popup.text();
    expect(text).toContain(expected.fields.title);
    expect(text).toContain(words.t(`type.${expected.type}` as Parameters<typeof words.t>[0]));
  });

  it('are so many that a browser still takes them as patterns', async () => {
    await world.visit(pages[0]?.url ?? '');
    const popup = await world.popup();
    const matches = ['http', 'https'].flatMap((scheme) => siteHosts.map((host) => `${scheme}://*.${host}/*`));
    const taken = await popup.evaluate<number>(`
      const script = { id: 'try', js: ['/sites.js', '/content-scripts/detector.js'], matches: ${JSON.stringify(matches)} };
      return chrome.scripting.registerContentScripts([script])
        .then(() => chrome.scripting.getRegisteredContentScripts({ ids: ['try'] }))
        .then(([script]) => script.matches.length);`);
    expect(taken).toBe(matches.length);
  });
});
