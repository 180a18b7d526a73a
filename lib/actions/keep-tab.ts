import { isForbiddenPage, runDetector } from '@/lib/browser/index.ts';
import { AppError, codeOf } from '@/lib/errors.ts';
import type { Experience } from '@/lib/model/index.ts';
import { readSettings } from '@/lib/store/index.ts';
import { applySiteRules } from './apply-site-rules.ts';
import { keepPage } from './keep-page.ts';
import { parseDetection } from './parse-detection.ts';
import { greyToolbar } from './refresh-toolbar.ts';

/**
 * Keeps the page of a tab without opening anything: what "Keep this page" in the context menu does.
 * @throws AppError `page-forbidden` (the toolbar of the tab says so), `page-unreadable`, or of the store
 */
export async function keepTab(tab: { readonly id: number; readonly url: string | undefined }): Promise<Experience> {
  try {
    if (isForbiddenPage(tab.url)) throw new AppError('page-forbidden');
    const found = parseDetection(await runDetector(tab.id));
    const { siteRules } = await readSettings();
    return await keepPage(applySiteRules(found, siteRules) ?? found, tab.id);
  } catch (error) {
    if (codeOf(error) === 'page-forbidden') await greyToolbar(tab.id);
    throw error;
  }
}
