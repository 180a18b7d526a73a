import type { Detection } from '@/lib/model/index.ts';
import { changeTab, forgetTab, readSettings } from '@/lib/store/index.ts';
import { applySiteRules } from './apply-site-rules.ts';
import { findKept } from './find-kept.ts';
import { refreshToolbar } from './refresh-toolbar.ts';

/** What happens when a granted page says what it is: the tab knows, and the toolbar follows. */
export async function meetPage(tabId: number, found: Detection): Promise<void> {
  const { siteRules } = await readSettings();
  const detection = applySiteRules(found, siteRules);
  if (!detection) return leavePage(tabId);
  const kept = await findKept(detection.address);
  await changeTab(tabId, { detection, experienceId: kept?.id ?? null });
  await refreshToolbar(tabId);
}

/** What happens when a tab has moved on: nothing of the page before is shown any more. */
export async function leavePage(tabId: number): Promise<void> {
  await forgetTab(tabId);
  await refreshToolbar(tabId);
}
