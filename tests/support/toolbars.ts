/** What the toolbar of a tab says in Chromium, and what the background hears. */
import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';
import { until } from './surface.ts';

export interface Toolbar {
  readonly title: string;
  readonly badge: string;
}

/** The toolbar of the tab whose address starts like this. The background sees addresses of granted sites alone. */
export function toolbarOf(chromium: Chromium, start: string): Promise<Toolbar | null> {
  return chromium.inBackground<Toolbar | null>(`(async () => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(${JSON.stringify(start)}));
    if (!tab) return null;
    const [title, badge] = await Promise.all([chrome.action.getTitle({ tabId: tab.id }), chrome.action.getBadgeText({ tabId: tab.id })]);
    return { title, badge };
  })()`);
}

/** Waits until the toolbar of that tab says this. */
export async function saysOn(chromium: Chromium, start: string, title: string, badge = ''): Promise<void> {
  let seen: Toolbar | null = null;
  await until(`the toolbar of ${start} to say "${title}"`, async () => {
    seen = await toolbarOf(chromium, start);
    return seen?.title === title && seen.badge === badge;
  }).catch((error: Error) => {
    throw new Error(`${error.message} It says ${JSON.stringify(seen)}.`);
  });
}

/** From now on the background writes down the name of every message it hears. */
export async function listenIn(chromium: Chromium): Promise<void> {
  await chromium.inBackground(`(() => {
    if (!self.heard) chrome.runtime.onMessage.addListener(({ name }) => { self.heard.push(name); });
    self.heard = [];
  })()`);
}

export const heard = (chromium: Chromium): Promise<readonly string[]> => chromium.inBackground('self.heard');

interface DomNode {
  readonly nodeName: string;
  readonly nodeValue?: string;
  readonly backendNodeId: number;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly (DomNode & { readonly shadowRootType?: string })[];
}

/** The question in the page, which no script of the page can see: DevTools can. null when there is none. */
export async function chipOf(page: Page): Promise<{ readonly text: string; readonly shown: boolean } | null> {
  const cdp = await page.createCDPSession();
  try {
    const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: DomNode };
    const shadow = everything(root).find((node) => node.shadowRoots?.[0]?.shadowRootType === 'closed')
      ?.shadowRoots?.[0];
    const button = shadow && everything(shadow).find(({ nodeName }) => nodeName === 'BUTTON');
    if (!shadow || !button) return null;
    const { quads } = await cdp
      .send('DOM.getContentQuads', { backendNodeId: button.backendNodeId })
      .catch(() => ({ quads: [] }));
    return {
      text: everything(shadow)
        .map(({ nodeValue = '' }) => nodeValue)
        .join(' '),
      shown: quads.length > 0,
    };
  } finally {
    await cdp.detach();
  }
}

const everything = (node: DomNode): readonly DomNode[] => [
  node,
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(everything),
];
