import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from '../support/axe.ts';
import { Chromium, requestsOf } from '../support/chromium.ts';
import { type LocalServer, serve } from '../support/servers.ts';
import { ChromiumSurface, pressWhenShown, shown } from '../support/surface.ts';

/** The driver itself, on an extension that misbehaves on purpose: recorders that record nothing would prove nothing. */
describe('the Chromium driver', () => {
  let server: LocalServer;
  let chromium: Chromium;
  beforeAll(async () => {
    server = await serve((address) => ({ body: `<!doctype html><title>Page of ${address.hostname}</title><p>Hello` }));
    chromium = await Chromium.start({
      extension: join(import.meta.dirname, '../fixtures/probe-extension'),
      hosts: { 'probe.test': server.port },
    });
  });
  afterAll(() => server.close());

  it('opens the real popup with its grant, the real side panel, and records what goes wrong', async () => {
    const page = await chromium.open('http://probe.test/start');
    const popup = await chromium.openRealPopup(page);
    const surface = new ChromiumSurface(popup);
    expect(await surface.names('button')).toEqual(['Read the page', 'Open the panel', 'Phone home']);
    await expect(surface.press('button', 'Fly')).rejects.toThrow('No button is called Fly');
    await surface.write('Words', 'said twice');
    await surface.write('Words', 'said once');
    await surface.write('Words', ', and more', true);
    expect(await surface.held('Words')).toBe('said once, and more');
    expect(await axe(surface)).toContainEqual(expect.stringContaining('landmark-one-main'));
    await shown(surface, 'heading', /probe/i);
    await pressWhenShown(surface, 'button', 'Read the page');
    await popup.waitForFunction(() => document.getElementById('out')?.textContent === 'Page of probe.test');
    await popup.click('#call');
    await popup.waitForFunction(() => document.getElementById('out')?.textContent === 'called');
    await popup.click('#panel');
    const panel = await chromium.surface('panel.html');
    await panel.type('#words', 'typed in the panel');
    expect(await panel.$eval('#words', (box) => (box as HTMLTextAreaElement).value)).toBe('typed in the panel');

    await expect
      .poll(() => chromium.troubles.map((one) => one.what))
      .toEqual(
        expect.arrayContaining([
          expect.stringContaining('a complaint of the popup'),
          expect.stringContaining('Content Security Policy'),
        ]),
      );
    expect(chromium.seen).toEqual(expect.arrayContaining(['http://probe.test/from-popup']));

    const { extensionId } = chromium;
    const log = await chromium.close();
    expect(requestsOf(extensionId, log)).toEqual(
      expect.arrayContaining(['http://probe.test/from-popup', 'http://probe.test/from-background']),
    );
    expect(log.requests.map((request) => request.url)).toContain('http://probe.test/start');
  });
});
