/** A browser, the extension and the pages, as one journey sees them: the same in Chromium and in Firefox. */
import type { Page } from 'puppeteer-core';
import { Chromium, type ChromiumOptions, requestsOf } from './chromium.ts';
import { Firefox } from './firefox.ts';
import type { RecordedRequest } from './net-log.ts';
import { ChromiumSurface, FirefoxSurface, type Surface, until } from './surface.ts';

/** What went over the network and what went wrong, from the first moment to the last. */
export interface Aftermath {
  /** Requests of the extension itself. */
  readonly own: readonly string[];
  /** Requests of everything in the browser. */
  readonly all: readonly RecordedRequest[];
  /** Violations of the content security policy, console errors, uncaught exceptions of the extension. */
  readonly troubles: readonly string[];
}

export interface World {
  readonly browser: 'chromium' | 'firefox';
  /** Where downloads land. */
  readonly downloads: string;
  /** Load a web page in a tab of its own, in front. */
  visit(address: string): Promise<void>;
  /** Press the toolbar icon over the page in front: the real popup. */
  popup(): Promise<Surface>;
  /** The real panel or sidebar, which the extension was asked to open. */
  panel(): Promise<Surface>;
  /** An extension page in a tab of its own, in front; opened when it is not there. */
  tab(file: string): Promise<Surface>;
  /** The web page in front as a picture. */
  photographPage(): Promise<Uint8Array>;
  /** Close the browser and tell. */
  leave(): Promise<Aftermath>;
}

/** Chromium with an unpacked extension. */
export async function chromiumWorld(
  options: ChromiumOptions,
): Promise<World & { readonly chromium: Chromium; inFront(): Page }> {
  const chromium = await Chromium.start(options);
  // The first start opens the welcome page; a page visited before that would not stay in front.
  if (options.profile === undefined) await chromium.surface('welcome.html');
  let front: Page | undefined;
  const inFront = () => {
    if (!front) throw new Error('No page was visited yet.');
    return front;
  };
  return {
    browser: 'chromium',
    chromium,
    inFront,
    downloads: chromium.downloads,
    async visit(address) {
      front = await chromium.open(address);
    },
    popup: async () => new ChromiumSurface(await chromium.openRealPopup(inFront())),
    panel: async () => new ChromiumSurface(await chromium.surface('sidepanel.html')),
    async tab(file) {
      const open = chromium.browser.targets().find((one) => one.url().split(/[?#]/)[0] === chromium.address(file));
      if (!open) await chromium.open(chromium.address(file));
      const page = await chromium.surface(file);
      await page.bringToFront();
      return new ChromiumSurface(page);
    },
    photographPage: () => inFront().screenshot(),
    async leave() {
      const troubles = chromium.troubles.map(({ where, what }) => `${where}: ${what}`);
      const seen = [...chromium.seen];
      const log = await chromium.close();
      const own = [...new Set([...requestsOf(chromium.extensionId, log), ...seen])];
      return { own, all: log.requests, troubles };
    },
  };
}

/** Firefox with an extension for the session; `port` answers for every http host. */
export async function firefoxWorld(options: {
  readonly extension: string;
  readonly id: string;
  readonly port: number;
  readonly language?: string;
}): Promise<World & { readonly firefox: Firefox }> {
  const firefox = await Firefox.start(options);
  await until('the welcome page to open', () => firefox.isOpen(firefox.address('welcome.html')));
  let front: string | undefined;
  return {
    browser: 'firefox',
    firefox,
    downloads: firefox.downloads,
    async visit(address) {
      front = address;
      await firefox.openTab(address);
    },
    async popup() {
      // Whatever else has opened meanwhile, the icon is pressed over the page that was visited.
      if (front) await firefox.switchToTab(front);
      await firefox.openRealPopup();
      return new FirefoxSurface(firefox, 'popup');
    },
    async panel() {
      await firefox.ready('sidebar');
      return new FirefoxSurface(firefox, 'sidebar');
    },
    async tab(file) {
      const address = firefox.address(file);
      if (!(await firefox.isOpen(address))) await firefox.openTab(address);
      await firefox.switchToTab(address);
      const surface = new FirefoxSurface(firefox, 'tab');
      await until(`${file} to load`, () => surface.evaluate<boolean>("return document.readyState === 'complete'"));
      return surface;
    },
    photographPage: () => firefox.screenshot('tab'),
    async leave() {
      const all = await firefox.requests();
      const troubles = await firefox.troubles();
      await firefox.close();
      const own = all.filter((one) => one.initiator?.startsWith('moz-extension:')).map((one) => one.url);
      return { own, all, troubles };
    },
  };
}
