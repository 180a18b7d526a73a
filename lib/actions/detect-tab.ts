import { type BrowserTab, currentTab, isForbiddenPage, runDetector, siteOf } from '@/lib/browser/index.ts';
import { siteName } from '@/lib/detect/canonical-address.ts';
import { AppError, codeOf } from '@/lib/errors.ts';
import type { Detection, Experience, SiteRule } from '@/lib/model/index.ts';
import { changeTab, readSettings } from '@/lib/store/index.ts';
import { applySiteRules, ruleFor } from './apply-site-rules.ts';
import { findKept } from './find-kept.ts';
import { parseDetection } from './parse-detection.ts';
import { greyToolbar, refreshToolbar } from './refresh-toolbar.ts';

/** What the popup shows of the tab in front. */
export interface TabView {
  readonly tabId: number;
  /** null where the learner said never to look: then nothing was read. */
  readonly detection: Detection | null;
  /** The experience this page was kept as, if it was. */
  readonly kept: Experience | null;
  /** What the learner said of this site. */
  readonly rule: SiteRule | null;
  /** The match pattern of this site; undefined where the address is hidden. */
  readonly pattern: string | undefined;
}

/**
 * Looks at the tab in front, by the grant that the click on the icon gave.
 * @throws AppError `page-forbidden` where extensions may not look, `page-unreadable` when the page gave no sound answer
 */
export async function detectTab(): Promise<TabView> {
  const tab = await currentTab();
  if (!tab) throw new AppError('page-forbidden');
  const { siteRules } = await readSettings();
  const view = { tabId: tab.id, pattern: siteOf(tab.url) };
  const said = ruleFor(siteName(tab.url ?? ''), siteRules);
  if (said?.rule === 'never-here') {
    await changeTab(tab.id, { detection: null, experienceId: null });
    await refreshToolbar(tab.id);
    return { ...view, detection: null, kept: null, rule: said };
  }
  const found = await look(tab);
  const detection: Detection = applySiteRules(found, siteRules) ?? { ...found, kind: 'none', type: null };
  const kept = await findKept(detection.address);
  await changeTab(tab.id, { detection, experienceId: kept?.id ?? null });
  await refreshToolbar(tab.id);
  return { ...view, detection, kept, rule: ruleFor(detection.site, siteRules) };
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
