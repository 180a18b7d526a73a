/** What the Firefox driver puts inside the browser: its preferences, and the scripts that run with its own rights. */

/**
 * Runs in the browser's window. The remote protocol's own actor reaches any frame, so that the popup and the sidebar are
 * driven with the same trusted clicks and keys as a tab (2026-11).
 */
export const ACTOR = `
  const capabilities = { toJSON: () => ({ 'moz:accessibilityChecks': false, 'moz:webdriverClick': false, strictFileInteractability: false }) };
  function actorOf(place) {
    const browser = place === 'tab' ? gBrowser.selectedBrowser
      : place === 'popup' ? document.querySelector('browser.webextension-popup-browser')
      : window.SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');
    const actor = browser?.browsingContext?.currentWindowGlobal?.getActor('MarionetteCommands');
    if (!actor) throw new Error('The ' + place + ' is not open.');
    return actor;
  }
  async function labels(actor, selector) {
    const elements = await actor.findElements('css selector', selector, { timeout: 0 });
    return Promise.all(elements.map((element) => actor.getComputedLabel(element)));
  }
  async function firstOf(actor, selector, name, flags) {
    const passes = flags === null ? (label) => label.trim() === name : (label) => new RegExp(name, flags).test(label.trim());
    const elements = await actor.findElements('css selector', selector, { timeout: 0 });
    const seen = await Promise.all(elements.map((element) => actor.getComputedLabel(element)));
    const found = elements[seen.findIndex(passes)];
    if (!found) throw new Error('Nothing here is called "' + name + '"; there is ' + JSON.stringify(seen));
    return found;
  }
  async function clickOn(actor, ...asked) {
    const element = await firstOf(actor, ...asked);
    await actor.executeScript('arguments[0].scrollIntoView({ block: "center" })', [element], {});
    await actor.clickElement(element, capabilities);
  }
  async function typeInto(actor, selector, name, flags, text, replace) {
    const element = await firstOf(actor, selector, name, flags);
    if (replace) await actor.clearElement(element);
    await actor.sendKeysToElement(element, text, capabilities);
  }
`;

/** Runs in the browser's window, once: everything that goes over the network from now on. */
export const RECORD = `
  const [id] = arguments;
  window.skilltrailRequests = [];
  window.skilltrailObserver = { observe(subject) {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
    const initiator = [triggeringPrincipal, loadingPrincipal].find((one) => one?.addonId === id);
    const other = triggeringPrincipal?.isSystemPrincipal ? undefined : triggeringPrincipal?.originNoSuffix;
    window.skilltrailRequests.push({ url: channel.URI.spec, initiator: initiator ? initiator.originNoSuffix : other });
  } };
  Services.obs.addObserver(window.skilltrailObserver, 'http-on-modify-request');
`;

/** Quiet, offline but for one local server, and saving files without asking. */
export function preferences(options: {
  /** Of the remote protocol. */
  readonly port: number;
  /** Folder. */
  readonly downloads: string;
  /** The local server that answers for every http host. */
  readonly proxyPort: number;
  /** BCP 47. */
  readonly language: string;
}): string {
  const values: Record<string, string | number | boolean> = {
    'marionette.port': options.port,
    'intl.locale.requested': options.language,
    'intl.accept_languages': options.language,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': options.proxyPort,
    // The discard port: https and everything else ends here.
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': false,
    'browser.download.folderList': 2,
    'browser.download.dir': options.downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.helperApps.neverAsk.saveToDisk':
      'application/json,application/zip,text/html,text/plain,application/octet-stream,application/ld+json',
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'browser.safebrowsing.update.enabled': false,
    'extensions.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'xpinstall.signatures.required': false,
    'sidebar.revamp': false,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
