import { type FakeBrowser, fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * The browser of an extension, in memory, for tests that import a port: import this before anything that imports
 * `webextension-polyfill`, which refuses to load outside an extension.
 */
const world = globalThis as { browser?: unknown; chrome?: unknown };
Object.assign(fakeBrowser.runtime, { id: fakeBrowser.runtime.id ?? 'skilltrail-test' });
world.browser = fakeBrowser;
world.chrome = fakeBrowser;

/** An empty browser: no settings, no tabs, no listeners. */
export function freshBrowser(): FakeBrowser {
  fakeBrowser.reset();
  return fakeBrowser;
}
