import { type BrowserTab, currentTab, isForbiddenPage, runDetector } from '@/lib/browser/index.ts';
import { AppError, codeOf } from '@/lib/errors.ts';
import type { Detection, Experience } from '@/lib/model/index.ts';
import { changeTab, readSettings } from '@/lib/store/index.ts';
import { applySiteRules } from './apply-site-rules.ts';
import { findKept } from './find-kept.ts';
import { parseDetection } from './parse-detection.ts';
import { greyToolbar, refreshToolbar } from './refresh-toolbar.ts';

/** What the popup shows of the tab in front. */
export interface TabView {
  readonly tabId: number;
  readonly detection: Detection;
  /** The experience this page was kept as, if it was. */
  readonly kept: Experience | null;
}

/**
 * Looks at the tab in front, by the grant that the click on the icon gave.
 * @throws AppError `page-forbidden` where extensions may not look, `page-unreadable` when the page gave no sound answer
 */
export async function detectTab(): Promise<TabView> {
  const tab = await currentTab();
  if (!tab) throw new AppError('page-forbidden');
  const found = await look(tab);
  const { siteRules } = await readSettings();
  const detection: Detection = applySiteRules(found, siteRules) ?? { ...found, kind: 'none', type: null };
  const kept = await findKept(detection.address);
  await changeTab(tab.id, { detection, experienceId: kept?.id ?? null });
  await refreshToolbar(tab.id);
  return { tabId: tab.id, detection, kept };
}

async function look({ id, url }: BrowserTab): Promise<Detection> {
  try {
    if (isForbiddenPage(url)) throw new AppError('page-forbidden');
    return parseDetection(await runDetector(id));
  } catch (error) {
    if (codeOf(error) === 'page-forbidden') await greyToolbar(id);
    throw error;
  }
}
