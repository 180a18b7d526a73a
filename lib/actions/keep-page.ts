import { keepFrom } from '@/lib/capture/index.ts';
import type { Detection, Experience } from '@/lib/model/index.ts';
import { changeTab, newId, openStore } from '@/lib/store/index.ts';
import { now } from './clock.ts';
import { findKept } from './find-kept.ts';
import { followEntry } from './follow-tabs.ts';

/**
 * Keeps the page a learner stands on. A page that was kept before is not copied: the kept one is returned.
 * @param tabId the tab it stands in, so that panel and toolbar know; null when there is none
 * @throws AppError of the store; nothing is half kept
 */
export async function keepPage(detection: Detection, tabId: number | null): Promise<Experience> {
  const experience = (await findKept(detection.address)) ?? (await write(detection));
  if (tabId !== null) await changeTab(tabId, { detection, experienceId: experience.id });
  await followEntry(experience.id);
  return experience;
}

async function write(detection: Detection): Promise<Experience> {
  const { learner } = await openStore();
  const experience = keepFrom(detection, { id: newId(), now: now() });
  await learner.write([{ table: 'experiences', put: experience }]);
  return experience;
}
