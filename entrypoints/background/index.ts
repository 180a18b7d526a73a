import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { z } from 'zod';
import { emptyBin } from '@/lib/actions/empty-bin.ts';
import { retellToolbars } from '@/lib/actions/follow-tabs.ts';
import { keepTab } from '@/lib/actions/keep-tab.ts';
import { leavePage, meetPage } from '@/lib/actions/meet-page.ts';
import { answerChip } from '@/lib/actions/offer-chip.ts';
import { reconcileRecognition } from '@/lib/actions/reconcile-recognition.ts';
import { refreshToolbar, toolbarWords } from '@/lib/actions/refresh-toolbar.ts';
import { takeChipsBack } from '@/lib/actions/take-chip-back.ts';
import { openExtensionPage } from '@/lib/browser/index.ts';
import { onMessage } from '@/lib/messages/index.ts';
import type { Settings } from '@/lib/model/index.ts';
import { forgetTab, readSettings, watchSettings } from '@/lib/store/index.ts';

const KEEP_PAGE = 'keep-page';
const DAILY = 'daily';

/** Listeners are registered synchronously, so that a sleeping worker is woken for them; the rest is one action each. */
export default defineBackground({
  main() {
    z.config({ jitless: true });

    onMessage({
      'page-detected': async ({ detection }, sender) => {
        if (sender.tabId !== undefined) await meetPage(sender.tabId, detection);
      },
      'page-left': async (_body, sender) => {
        if (sender.tabId !== undefined) await leavePage(sender.tabId);
      },
      'chip-answer': async ({ answer }, sender) => {
        if (sender.tabId !== undefined) await answerChip(sender.tabId, answer);
      },
      'toolbar-refresh': ({ tabId }) => refreshToolbar(tabId),
    });

    browser.runtime.onInstalled.addListener(({ reason }) => {
      settle(welcome(reason));
      settle(speak());
      settle(reconcileRecognition());
      settle(browser.alarms.create(DAILY, { delayInMinutes: 5, periodInMinutes: 1_440 }));
    });
    browser.runtime.onStartup.addListener(() => {
      settle(speak());
      settle(reconcileRecognition());
    });
    browser.permissions.onAdded.addListener(() => settle(reconcileRecognition()));
    browser.permissions.onRemoved.addListener(() => settle(reconcileRecognition()));
    watchSettings((now, before) => {
      if (now.language !== before.language) settle(speak());
      if (before.onPageChip && !now.onPageChip) settle(takeChipsBack());
      if (RECOGNITION.some((name) => JSON.stringify(now[name]) !== JSON.stringify(before[name]))) {
        settle(reconcileRecognition());
      }
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === DAILY) settle(emptyBin());
    });
    browser.contextMenus.onClicked.addListener((info, tab) => {
      if (info.menuItemId === KEEP_PAGE && tab?.id !== undefined) settle(keepTab({ id: tab.id, url: tab.url }));
    });

    // A tab that loads another page is no longer about the one before.
    browser.tabs.onUpdated.addListener((tabId, change) => {
      if (change.status === 'loading') settle(leavePage(tabId));
    });
    browser.tabs.onRemoved.addListener((tabId) => settle(forgetTab(tabId)));
  },
});

/** Settings that pages which are open or will be opened have to follow. */
const RECOGNITION = ['automaticRecognition', 'siteRules', 'onPageChip'] as const satisfies (keyof Settings)[];

async function welcome(reason: string): Promise<void> {
  const { welcomedAt } = await readSettings();
  if (reason === 'install' && welcomedAt === null) await openExtensionPage('welcome');
}

/** Says everything outside the pages in the learner's language: the context menu and the toolbars. */
async function speak(): Promise<void> {
  const words = await toolbarWords();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: KEEP_PAGE, title: words.t('menu.keepPage'), contexts: ['page'] });
  await retellToolbars();
}

/** A listener has nobody to answer to: what went wrong is written where a developer looks. */
function settle(work: Promise<unknown> | undefined): void {
  Promise.resolve(work).catch((error) => console.warn('Skilltrail', error));
}
