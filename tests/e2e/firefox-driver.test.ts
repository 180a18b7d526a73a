import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from '../support/axe.ts';
import { Firefox } from '../support/firefox.ts';
import { type LocalServer, serve } from '../support/servers.ts';
import { FirefoxSurface } from '../support/surface.ts';

/** The driver itself, on an extension that misbehaves on purpose: recorders that record nothing would prove nothing. */
describe('the Firefox driver', () => {
  let server: LocalServer;
  let firefox: Firefox;
  beforeAll(async () => {
    server = await serve((address) => ({ body: `<!doctype html><title>Page of ${address.hostname}</title><p>Hello` }));
    firefox = await Firefox.start({
      extension: join(import.meta.dirname, '../fixtures/probe-extension'),
      id: 'probe@skilltrail.eu',
      port: server.port,
    });
  });
  afterAll(async () => {
    await firefox.close();
    await server.close();
  });

  const output = () => firefox.inside<string>('popup', "return document.getElementById('out').textContent");

  it('opens the real popup with its grant, the real sidebar, and records what goes wrong', async () => {
    await firefox.open('http://probe.test/start');
    await firefox.openRealPopup();
    await firefox.click('popup', 'button', 'Read the page');
    await expect.poll(output).toBe('Page of probe.test');
    expect(await axe(new FirefoxSurface(firefox, 'popup'))).toContainEqual(
      expect.stringContaining('landmark-one-main'),
    );
    await firefox.click('popup', 'button', /^phone/i);
    await expect.poll(output).toBe('called');
    expect((await firefox.screenshot('popup')).subarray(1, 4).toString()).toBe('PNG');
    await firefox.click('popup', 'button', 'Open the panel');
    await firefox.ready('sidebar');
    await firefox.type('sidebar', 'textarea', 'Words', 'typed in the sidebar');
    expect(await firefox.inside('sidebar', "return document.getElementById('words').value")).toBe(
      'typed in the sidebar',
    );

    const requests = await firefox.requests();
    const own = requests.filter((one) => one.initiator?.startsWith('moz-extension:')).map((one) => one.url);
    expect(own).toEqual(expect.arrayContaining(['http://probe.test/from-popup', 'http://probe.test/from-background']));
    expect(requests.map((one) => one.url)).toContain('http://probe.test/start');
    await expect
      .poll(() => firefox.troubles())
      .toEqual(expect.arrayContaining([expect.stringContaining('Content-Security-Policy')]));
  });
});
