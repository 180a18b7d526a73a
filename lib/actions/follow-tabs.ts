import { nameToolbar } from '@/lib/browser/index.ts';
import { changeTab, openStore, readTabs } from '@/lib/store/index.ts';
import { findKept } from './find-kept.ts';
import { refreshToolbar, toolbarWords } from './refresh-toolbar.ts';
import { takeChipBack } from './take-chip-back.ts';

/**
 * Lets every tab that shows an entry, or stands on the page it was kept from, follow what happened to it: kept, changed,
 * put in the bin or taken out again, in whichever surface that was.
 */
export async function followEntry(id: string): Promise<void> {
  const { learner } = await openStore();
  const entry = await learner.get('experiences', id);
  const isThere = entry !== undefined && entry !== null && entry.deletedAt === null;
  for (const [tabId, { detection, experienceId }] of await readTabs()) {
    const isItsPage = detection !== null && detection.address === entry?.page?.address;
    if (experienceId !== id && !isItsPage) continue;
    if (!isThere || experienceId === null) {
      const kept = detection && (await findKept(detection.address));
      await changeTab(tabId, { experienceId: kept?.id ?? null });
    }
    await refreshToolbar(tabId);
    if (isThere) await takeChipBack(tabId);
  }
}

/** Says again, in the language that holds now, what every toolbar says. */
export async function retellToolbars(): Promise<void> {
  await nameToolbar((await toolbarWords()).t('toolbar.neutral'));
  for (const tabId of (await readTabs()).keys()) await refreshToolbar(tabId);
}

/** Lets the toolbars of tabs of which something was known forget it with everything else. */
export async function forgetToolbars(tabIds: Iterable<number>): Promise<void> {
  for (const tabId of tabIds) await refreshToolbar(tabId);
}
