/** A real Firefox with the extension installed for the session: its real popup and sidebar, and what it asks for. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findFirefox } from '../../scripts/find-browser.ts';
import { ACTOR, preferences, RECORD } from './firefox-inside.ts';
import { Marionette } from './marionette.ts';
import type { RecordedRequest } from './net-log.ts';

export interface FirefoxOptions {
  /** Folder or zip of the extension. */
  readonly extension: string;
  /** Its id, as `browser_specific_settings.gecko.id` says. */
  readonly id: string;
  readonly profile?: string;
  /** Port of a local server that answers, as a proxy would, for every http host. Nothing else can be reached. */
  readonly port: number;
  readonly language?: string;
}

/** Where the extension shows itself: the tab in front, or a frame of the browser's own window. */
export type Place = 'tab' | 'popup' | 'sidebar';

export class Firefox {
  readonly profile: string;
  readonly downloads: string;
  readonly id: string;
  /** Host of the extension's own pages in this profile. */
  #host = '';
  readonly #process: ChildProcess;
  readonly #marionette: Marionette;
  readonly #ownProfile: boolean;

  private constructor(process: ChildProcess, marionette: Marionette, profile: string, own: boolean, id: string) {
    this.#process = process;
    this.#marionette = marionette;
    this.profile = profile;
    this.downloads = join(profile, 'downloads');
    this.#ownProfile = own;
    this.id = id;
  }

  /** Start the browser and install the extension. Throws with one sentence when no Firefox is to be had. */
  static async start(options: FirefoxOptions): Promise<Firefox> {
    const found = findFirefox();
    if (!found.path) throw new Error(found.sentence);
    const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'skilltrail-firefox-'));
    const downloads = join(profile, 'downloads');
    mkdirSync(downloads, { recursive: true });
    const port = await freePort();
    writeFileSync(
      join(profile, 'user.js'),
      preferences({ port, downloads, proxyPort: options.port, language: options.language ?? 'en-GB' }),
    );
    const child = spawn(
      found.path,
      ['--marionette', '--remote-allow-system-access', '--no-remote', '--headless', '--profile', profile],
      {
        stdio: 'ignore',
        detached: process.platform !== 'win32',
        env: {
          ...process.env,
          MOZ_HEADLESS_WIDTH: '1280',
          MOZ_HEADLESS_HEIGHT: '900',
          MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
        },
      },
    );
    const marionette = await Marionette.connect(port);
    const firefox = new Firefox(child, marionette, profile, options.profile === undefined, options.id);
    await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    await firefox.chrome(RECORD, [options.id]);
    await marionette.send('Addon:Install', { path: options.extension, temporary: true });
    firefox.#host = await firefox.chrome(
      'const [id] = arguments; return WebExtensionPolicy.getByID(id).mozExtensionHostname;',
      [options.id],
    );
    return firefox;
  }

  /** Address of one of the extension's own files. */
  address(path: string): string {
    return `moz-extension://${this.#host}/${path}`;
  }

  /** Load an address in the tab in front. */
  async open(address: string): Promise<void> {
    await this.#marionette.send('WebDriver:Navigate', { url: address });
  }

  /** Load an address in a new tab in front. */
  async openTab(address: string): Promise<void> {
    const { handle } = await this.#marionette.send<{ handle: string }>('WebDriver:NewWindow', {
      type: 'tab',
      focus: true,
    });
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle });
    await this.open(address);
  }

  /** Whether a tab shows an address starting like this. */
  isOpen(start: string): Promise<boolean> {
    return this.chrome(
      'const [start] = arguments; return gBrowser.tabs.some((tab) => tab.linkedBrowser.currentURI.spec.startsWith(start));',
      [start],
    );
  }

  /** Turn to the tab that shows an address starting like this, opened by the extension itself. */
  async switchToTab(start: string): Promise<void> {
    const index = await this.#until(async () => {
      const found = await this.chrome<number>(
        'const [start] = arguments; return gBrowser.tabs.findIndex((tab) => tab.linkedBrowser.currentURI.spec.startsWith(start));',
        [start],
      );
      return found < 0 ? undefined : found;
    }, `no tab shows ${start}`);
    await this.chrome('gBrowser.selectedTab = gBrowser.tabs[arguments[0]];', [index]);
    const handles = await this.#marionette.send<string[]>('WebDriver:GetWindowHandles');
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle: handles[index] });
  }

  /** Run a script with the browser's own rights; it may return a promise. */
  async chrome<T>(script: string, args: readonly unknown[] = []): Promise<T> {
    await this.#marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.#marionette.send<T>('WebDriver:ExecuteScript', { script, args, sandbox: 'system' });
    } finally {
      await this.#marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Press the toolbar button over the tab in front: the real popup, with the grant of `activeTab` a click gives. */
  async openRealPopup(): Promise<void> {
    await this.chrome(
      `document.querySelector('browser.webextension-popup-browser')?.closest('panel')?.hidePopup();
       const { extension } = WebExtensionPolicy.getByID(arguments[0]);
       return extension.apiManager.global.browserActionFor(extension).openPopup(window, false);`,
      [this.id],
    );
    await this.ready('popup');
  }

  /** Show the real sidebar. */
  async openRealSidebar(): Promise<void> {
    await this.chrome(
      `const { extension } = WebExtensionPolicy.getByID(arguments[0]);
       return window.SidebarController.show(extension.apiManager.global.sidebarActionFor(extension).id);`,
      [this.id],
    );
    await this.ready('sidebar');
  }

  /** Wait until a place shows a loaded page of the extension. */
  async ready(place: Place): Promise<void> {
    await this.#until(
      async () =>
        (await this.inside<boolean>(
          place,
          "return location.protocol === 'moz-extension:' && document.readyState === 'complete'",
        ).catch(() => false)) || undefined,
      `the ${place} did not open`,
    );
  }

  /** Run a script (a function body; arguments in `arguments`) in one of the extension's pages, wherever it shows. */
  inside<T>(place: Place, script: string, args: readonly unknown[] = []): Promise<T> {
    return this.chrome<T>(`${ACTOR} return actorOf(arguments[0]).executeScript(arguments[1], arguments[2], {});`, [
      place,
      script,
      args,
    ]);
  }

  /** The accessible names, as Firefox's own accessibility layer computes them, of all that a selector matches. */
  names(place: Place, selector: string): Promise<readonly string[]> {
    return this.chrome(`${ACTOR} return labels(actorOf(arguments[0]), arguments[1]);`, [place, selector]);
  }

  /** What the first text box with this accessible name holds. */
  held(place: Place, selector: string, name: string | RegExp): Promise<string> {
    return this.chrome(
      `${ACTOR} const actor = actorOf(arguments[0]);
       return firstOf(actor, arguments[1], arguments[2], arguments[3]).then((box) => actor.getElementProperty(box, 'value'));`,
      [place, selector, ...pattern(name)],
    );
  }

  /** Click, as a mouse would, the first element with this accessible name. Throws when there is none. */
  async click(place: Place, selector: string, name: string | RegExp): Promise<void> {
    await this.chrome(`${ACTOR} return clickOn(actorOf(arguments[0]), arguments[1], arguments[2], arguments[3]);`, [
      place,
      selector,
      ...pattern(name),
    ]);
  }

  /** Type into the first element with this accessible name, replacing what it holds when `replace` is set. */
  async type(place: Place, selector: string, name: string | RegExp, text: string, replace = false): Promise<void> {
    await this.chrome(
      `${ACTOR} return typeInto(actorOf(arguments[0]), arguments[1], arguments[2], arguments[3], arguments[4], arguments[5]);`,
      [place, selector, ...pattern(name), text, replace],
    );
  }

  /** A PNG of what one place shows, in full length. */
  async screenshot(place: Place): Promise<Buffer> {
    const base64 = await this.chrome<string>(
      `${ACTOR} return actorOf(arguments[0]).takeScreenshot(null, 0, arguments[0] !== 'popup', false);`,
      [place],
    );
    return Buffer.from(base64, 'base64');
  }

  /** Every request since the start, with the extension as initiator where it asked; its own files apart. */
  requests(): Promise<readonly RecordedRequest[]> {
    return this.chrome('return window.skilltrailRequests;');
  }

  /** Errors of the extension's own pages and background that reached the browser's console. */
  troubles(): Promise<readonly string[]> {
    return this.chrome(
      `return Services.console.getMessageArray()
         .filter((one) => one instanceof Ci.nsIScriptError && String(one.sourceName).startsWith(arguments[0]))
         .filter((one) => !(one.flags & Ci.nsIScriptError.warningFlag))
         .map((one) => one.errorMessage);`,
      [this.address('')],
    );
  }

  async close(): Promise<void> {
    const gone = new Promise((done) => this.#process.once('exit', done));
    await this.#marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    await Promise.race([gone, pause(10_000)]);
    this.#marionette.close();
    if (this.#process.exitCode === null && this.#process.pid !== undefined) process.kill(-this.#process.pid, 'SIGKILL');
    if (this.#ownProfile) rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  async #until<T>(attempt: () => Promise<T | undefined>, complaint: string, timeout = 15_000): Promise<T> {
    const end = performance.now() + timeout;
    for (;;) {
      const result = await attempt();
      if (result !== undefined) return result;
      if (performance.now() > end) throw new Error(`Waited in vain: ${complaint}.`);
      await pause(100);
    }
  }
}

/** A name for the scripts below: the text or the pattern's source, and its flags or null for a plain text. */
const pattern = (name: string | RegExp): [string, string | null] =>
  typeof name === 'string' ? [name, null] : [name.source, name.flags];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (!address || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
