import 'fake-indexeddb/auto';
import { type FakeBrowser, fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * The browser of an extension, in memory, databases included, for tests that import a port. Import it first: the polyfill
 * refuses to load outside an extension, and live queries run only where the databases were there before Dexie.
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
