import { isForbiddenPage, runDetector } from '@/lib/browser/index.ts';
import { AppError } from '@/lib/errors.ts';
import type { Experience } from '@/lib/model/index.ts';
import { keepPage } from './keep-page.ts';
import { parseDetection } from './parse-detection.ts';

/**
 * Keeps the page of a tab without opening anything: what "Keep this page" in the context menu does.
 * @throws AppError `page-forbidden`, `page-unreadable`, or of the store
 */
export async function keepTab(tab: { readonly id: number; readonly url: string | undefined }): Promise<Experience> {
  if (isForbiddenPage(tab.url)) throw new AppError('page-forbidden');
  return keepPage(parseDetection(await runDetector(tab.id)), tab.id);
}
