import { sendToTab } from '@/lib/messages/index.ts';
import { readSettings, readTabs } from '@/lib/store/index.ts';

/** Takes the question off the page, where it stands. */
export async function takeChipBack(tabId: number): Promise<void> {
  const { onPageChip } = await readSettings();
  if (onPageChip) await sendToTab(tabId, 'chip-gone', {});
}

/** Takes it off every page: it was switched off. */
export async function takeChipsBack(): Promise<void> {
  for (const tabId of (await readTabs()).keys()) await sendToTab(tabId, 'chip-gone', {});
}
