import type { Detection } from '@/lib/model/index.ts';
import { changeTab, forgetTab, readSettings, readTab } from '@/lib/store/index.ts';
import { applySiteRules } from './apply-site-rules.ts';
import { findKept } from './find-kept.ts';
import { offerChip } from './offer-chip.ts';
import { refreshToolbar } from './refresh-toolbar.ts';
import { takeChipBack } from './take-chip-back.ts';

/** What happens when a granted page says what it is: the tab knows, and the toolbar follows. */
export function meetPage(tabId: number, found: Detection): Promise<void> {
  return inTurn(tabId, async () => {
    const { siteRules } = await readSettings();
    const detection = applySiteRules(found, siteRules);
    if (!detection) return forget(tabId);
    const kept = await findKept(detection.address);
    await changeTab(tabId, { detection, experienceId: kept?.id ?? null });
    await refreshToolbar(tabId);
    await offerChip(tabId, detection, kept);
  });
}

/** What happens when a tab has moved on: nothing of the page before is shown any more. */
export function leavePage(tabId: number): Promise<void> {
  return inTurn(tabId, () => forget(tabId));
}

async function forget(tabId: number): Promise<void> {
  // Most tabs load pages of which nothing was known: they cost no more than this look.
  if (!(await readTab(tabId))) return;
  await forgetTab(tabId);
  await refreshToolbar(tabId);
  await takeChipBack(tabId);
}

/** One tab's news in the order it came: a page that was left while it was looked up must not come back. */
function inTurn(tabId: number, work: () => Promise<void>): Promise<void> {
  return navigator.locks.request(`skilltrail-meet-${tabId}`, work);
}
