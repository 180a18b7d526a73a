import browser, { type Tabs } from 'webextension-polyfill';

/** What is known of a tab. Its address is hidden until its site is granted, or the icon was clicked on it. */
export interface BrowserTab {
  readonly id: number;
  readonly windowId: number | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
}

/** The tab in front, of the window this page belongs to; undefined where there is none (a window of its own). */
export async function currentTab(): Promise<BrowserTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, windowId: tab.windowId, url: tab.url, title: tab.title };
}

/** Calls back with the tab that comes to the front of this page's window. @returns stops it */
export function watchFrontTab(onChange: (tabId: number) => void): () => void {
  let ours: number | undefined;
  browser.windows.getCurrent().then(
    (window) => {
      ours = window.id;
    },
    () => {},
  );
  const listen = ({ tabId, windowId }: Tabs.OnActivatedActiveInfoType) => {
    if (ours === undefined || windowId === ours) onChange(tabId);
  };
  browser.tabs.onActivated.addListener(listen);
  return () => browser.tabs.onActivated.removeListener(listen);
}

export type ExtensionPage = 'portfolio' | 'options' | 'welcome';

/**
 * Opens a page of the extension in a tab; if it stands open already, that one comes to the front.
 * @param hash where in it, as in `#experience/<id>`
 */
export async function openExtensionPage(page: ExtensionPage, hash = ''): Promise<void> {
  const address = browser.runtime.getURL(`/${page}.html`);
  const [open] = await browser.tabs.query({ url: `${address}*` }).catch(() => []);
  if (open?.id === undefined) {
    await browser.tabs.create({ url: address + hash });
    return;
  }
  await browser.tabs.update(open.id, hash ? { active: true, url: address + hash } : { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/** Opens an address a learner kept. Only web addresses: a page could have handed us anything. */
export async function openAddress(address: string): Promise<boolean> {
  if (!/^https?:\/\//i.test(address)) return false;
  await browser.tabs.create({ url: address });
  return true;
}
