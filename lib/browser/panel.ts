import browser from 'webextension-polyfill';

/** What the polyfill does not know: Chromium's own panel beside the page. */
interface SidePanel {
  setOptions(options: { tabId?: number; path?: string; enabled?: boolean }): Promise<void>;
  open(options: { tabId: number }): Promise<void>;
}

export type PanelKind = 'side-panel' | 'sidebar' | 'tab';

/** Which kind of place beside the page this browser has. */
export function panelKind(): PanelKind {
  if (sidePanel()) return 'side-panel';
  return typeof sidebar()?.open === 'function' ? 'sidebar' : 'tab';
}

/**
 * Opens the panel beside a tab. Must be called right in a click, before anything is waited for: browsers open it for a
 * gesture only. Where there is neither panel nor sidebar, the portfolio opens in a tab.
 */
export async function openPanel(tabId: number): Promise<void> {
  const panel = sidePanel();
  if (panel) {
    // Not awaited: `open` has to happen within the gesture. Chromium handles them in this order.
    const set = panel.setOptions({ tabId, path: `sidepanel.html?tab=${tabId}`, enabled: true });
    const opened = panel.open({ tabId });
    await Promise.all([set, opened]);
    return;
  }
  const bar = sidebar();
  if (typeof bar?.open === 'function') return bar.open();
  await browser.tabs.create({ url: browser.runtime.getURL('/portfolio.html') });
}

function sidePanel(): SidePanel | undefined {
  const { chrome } = globalThis as { chrome?: { sidePanel?: Partial<SidePanel> } };
  const panel = chrome?.sidePanel;
  return typeof panel?.open === 'function' && typeof panel.setOptions === 'function' ? (panel as SidePanel) : undefined;
}

function sidebar(): { open?: () => Promise<void> } | undefined {
  return (browser as { sidebarAction?: { open?: () => Promise<void> } }).sidebarAction;
}
