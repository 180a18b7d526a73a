/** A real Chromium with the extension loaded: its real popup and side panel, everything it asks of the network. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import { findChromium } from '../../scripts/find-browser.ts';
import { type NetLog, readNetLog } from './net-log.ts';

export interface ChromiumOptions {
  /** Folder of the unpacked extension; several may be loaded, the first one is driven. */
  readonly extension: string;
  /** Folder of the profile; made and removed by this driver when absent. */
  readonly profile?: string;
  readonly headless?: boolean;
  /** `host` or `host:port` → local port that answers for it. Everything else cannot be reached. */
  readonly hosts?: Readonly<Record<string, number>>;
  /** The browser's language, a BCP 47 tag. */
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
  readonly args?: readonly string[];
}

/** One complaint: a console error, an uncaught exception, a violation of the content security policy. */
export interface Trouble {
  readonly where: string;
  readonly what: string;
}

export class Chromium {
  readonly browser: Browser;
  readonly extensionId: string;
  readonly profile: string;
  readonly downloads: string;
  /** Complaints of the extension's own pages and service worker. */
  readonly troubles: Trouble[] = [];
  /** Requests of the extension's own targets as DevTools sees them, extension files apart. */
  readonly seen: string[] = [];
  readonly #ownProfile: boolean;
  readonly #netLog: string;
  readonly #watched = new Set<Target>();

  private constructor(browser: Browser, extensionId: string, profile: string, ownProfile: boolean, netLog: string) {
    this.browser = browser;
    this.extensionId = extensionId;
    this.profile = profile;
    this.downloads = join(profile, 'downloads');
    this.#ownProfile = ownProfile;
    this.#netLog = netLog;
  }

  /** Start the browser. Throws with one sentence when none is to be had. */
  static async start(options: ChromiumOptions): Promise<Chromium> {
    const found = findChromium();
    if (!found.path) throw new Error(found.sentence);
    if (found.branded) throw new Error(`${found.sentence} It does not load a folder from the command line.`);
    const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'skilltrail-chromium-'));
    const downloads = join(profile, 'downloads');
    mkdirSync(downloads, { recursive: true });
    const netLog = join(profile, `net-log-${process.hrtime.bigint()}.json`);
    const rules = [
      ...Object.entries(options.hosts ?? {}).map(([host, port]) => `MAP ${host} 127.0.0.1:${port}`),
      'MAP * ~NOTFOUND',
      'EXCLUDE 127.0.0.1',
      'EXCLUDE localhost',
    ];
    const language = options.language ?? 'en-GB';
    const browser = await puppeteer.launch({
      executablePath: found.path,
      headless: options.headless ?? true,
      pipe: true,
      enableExtensions: [options.extension],
      userDataDir: profile,
      acceptInsecureCerts: true,
      defaultViewport: null,
      env: { ...process.env, LANGUAGE: language.replace('-', '_'), LANG: `${language.replace('-', '_')}.UTF-8` },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-features=OptimizationHints,MediaRouter,Translate',
        '--ignore-certificate-errors',
        `--lang=${language}`,
        `--window-size=${options.width ?? 1280},${options.height ?? 900}`,
        `--host-resolver-rules=${rules.join(', ')}`,
        `--log-net-log=${netLog}`,
        ...(options.args ?? []),
      ],
    });
    try {
      const extension = await firstExtension(browser);
      const session = new Chromium(browser, extension, profile, options.profile === undefined, netLog);
      await session.#watchEverything();
      const cdp = await browser.target().createCDPSession();
      await cdp.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: downloads,
        eventsEnabled: true,
      });
      return session;
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  get pid(): number {
    const pid = this.browser.process()?.pid;
    if (pid === undefined) throw new Error('The browser has no process.');
    return pid;
  }

  /** Address of one of the extension's own files. */
  address(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`;
  }

  /** Open an address in a new tab in front. */
  async open(address: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  }

  /** Wait for one of the extension's pages, wherever the browser shows it. */
  async surface(file: string, timeout = 15_000): Promise<Page> {
    const target = await this.browser.waitForTarget((one) => one.url().split(/[?#]/)[0] === this.address(file), {
      timeout,
    });
    const page = await target.asPage();
    // Until the browser has put its API there, a page that is loading is of no use.
    await page.waitForFunction('document.readyState === "complete" && chrome.runtime?.id !== undefined');
    return page;
  }

  /** Press the toolbar icon over a page, as a person would: opens the real popup and grants `activeTab`. */
  async openRealPopup(page: Page, file = 'popup.html'): Promise<Page> {
    await this.closeSurface(file);
    await page.bringToFront();
    const extension = (await this.browser.extensions()).get(this.extensionId);
    if (!extension) throw new Error('The extension is not loaded.');
    await page.triggerExtensionAction(extension);
    return this.surface(file);
  }

  /** Close one of the extension's pages where it stands open: headless, a popup does not close by itself. */
  async closeSurface(file: string): Promise<void> {
    const open = () => this.browser.targets().filter((one) => one.url().split(/[?#]/)[0] === this.address(file));
    for (const target of open()) await (await target.asPage()).close().catch(() => undefined);
    for (let attempt = 0; attempt < 50 && open().length > 0; attempt += 1) await pause(50);
  }

  /** Open the real side panel of the window in front; the service worker is given the user gesture it needs. */
  async openRealSidePanel(file = 'sidepanel.html'): Promise<Page> {
    const worker = await this.browser.waitForTarget((one) => one.type() === 'service_worker' && this.#owns(one));
    const cdp = await worker.createCDPSession();
    await cdp.send('Runtime.evaluate', {
      expression: 'chrome.windows.getLastFocused().then((window) => chrome.sidePanel.open({ windowId: window.id }))',
      userGesture: true,
      awaitPromise: false,
    });
    await cdp.detach();
    return this.surface(file);
  }

  /** Evaluate in the service worker, waking it if need be. */
  async inBackground<T>(expression: string, tries = 12): Promise<T> {
    try {
      const target = await this.browser.waitForTarget((one) => one.type() === 'service_worker' && this.#owns(one));
      // A session of its own each time: puppeteer's handle remembers a worker that went before it had loaded.
      const cdp = await target.createCDPSession();
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      // A worker that has gone meanwhile took its session along.
      await cdp.detach().catch(() => {});
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    } catch (error) {
      // A worker that is just starting, going to sleep or being replaced is another one a moment later.
      const passing = /closed|detached|no target|not found|no session|chrome is not defined/i;
      if (tries <= 1 || !passing.test(String(error))) throw error;
      await pause(500);
      return this.inBackground(expression, tries - 1);
    }
  }

  /** Close the browser in an orderly way and read what went over the network, from its first moment to its last. */
  async close(): Promise<NetLog> {
    await this.browser.close();
    const log = readNetLog(this.#netLog);
    if (this.#ownProfile) rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    return log;
  }

  /** Kill the browser as a power cut would: the whole process group, at once. The profile stays. */
  async kill(): Promise<void> {
    const gone = new Promise((done) => this.browser.process()?.once('exit', done));
    try {
      process.kill(-this.pid, 'SIGKILL');
    } catch {
      process.kill(this.pid, 'SIGKILL');
    }
    await gone;
    await pause(300);
  }

  #owns(target: Target): boolean {
    return target.url().startsWith(`chrome-extension://${this.extensionId}/`);
  }

  async #watchEverything(): Promise<void> {
    this.browser.on('targetcreated', (target: Target) => void this.#watch(target));
    this.browser.on('targetchanged', (target: Target) => void this.#watch(target));
    await Promise.all(this.browser.targets().map((target) => this.#watch(target)));
  }

  async #watch(target: Target): Promise<void> {
    if (!this.#owns(target) || this.#watched.has(target)) return;
    this.#watched.add(target);
    try {
      const cdp = await target.createCDPSession();
      this.#listen(cdp, target);
      // Enabling replays what was said before; some targets lack some domains.
      await Promise.allSettled([cdp.send('Network.enable'), cdp.send('Log.enable'), cdp.send('Runtime.enable')]);
    } catch {
      // The target was gone before it could be watched; the network log still holds what it asked for.
    }
  }

  #listen(cdp: CDPSession, target: Target): void {
    const complain = (what: string) => this.troubles.push({ where: target.url(), what });
    cdp.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error' || entry.source === 'security' || entry.source === 'violation') complain(entry.text);
    });
    cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
      complain(exceptionDetails.exception?.description ?? exceptionDetails.text),
    );
    cdp.on('Runtime.consoleAPICalled', (call) => {
      if (call.type !== 'error' && call.type !== 'assert') return;
      complain(call.args.map((arg) => String(arg.value ?? arg.description ?? '')).join(' '));
    });
    cdp.on('Network.requestWillBeSent', ({ request }) => {
      if (!/^(chrome-extension|blob|data|about):/.test(request.url)) this.seen.push(request.url);
    });
  }
}

async function firstExtension(browser: Browser): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const [id] = (await browser.extensions()).keys();
    if (id) return id;
    await pause(100);
  }
  throw new Error('The browser did not load the extension.');
}

/** Requests that the extension made itself: by its own pages, by its service worker, or on their behalf. */
export function requestsOf(extensionId: string, log: NetLog): readonly string[] {
  return log.requests
    .filter((request) => request.initiator === `chrome-extension://${extensionId}`)
    .map((request) => request.url);
}
