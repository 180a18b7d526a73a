import { showToolbar, type ToolbarState, uiLanguages } from '@/lib/browser/index.ts';
import { chooseLocale, createTranslator, loadMessages, type Translator } from '@/lib/i18n/index.ts';
import { type Detection, EXPERIENCE_TYPES, type Experience } from '@/lib/model/index.ts';
import { openStore, readSettings, readTab } from '@/lib/store/index.ts';

/**
 * Makes the toolbar of one tab a function of what is known about it: the shape says what kind it is, the tick that it
 * is kept, the tooltip what a click does. Without a grant nothing is known, and the toolbar is neutral.
 */
export async function refreshToolbar(tabId: number): Promise<void> {
  const tab = await readTab(tabId);
  const words = await toolbarWords();
  const open = tab?.experienceId ? await readKept(tab.experienceId) : null;
  // A tab may have something open in its panel that is not about its page.
  const experience = open?.page && open.page.address === tab?.detection?.address ? open : null;
  await showToolbar(
    tabId,
    toolbarFor(tab?.detection ?? null, experience),
    toolbarTitle(words, tab?.detection ?? null, experience),
  );
}

/** Greys the toolbar of a tab where no extension may look, and says so. */
export async function greyToolbar(tabId: number): Promise<void> {
  await showToolbar(tabId, { shape: 'forbidden', kept: false }, (await toolbarWords()).t('toolbar.forbidden'));
}

/** Which icon stands for what is known. */
export function toolbarFor(detection: Detection | null, kept: Experience | null): ToolbarState {
  const type = kept?.type ?? detection?.type ?? null;
  const shape = type ? EXPERIENCE_TYPES[type].shape : null;
  if (!detection && !kept) return { shape: 'neutral', kept: false };
  return { shape: shape ?? 'none', kept: kept !== null };
}

function toolbarTitle(words: Translator, detection: Detection | null, kept: Experience | null): string {
  if (kept) return words.t('toolbar.kept', { date: words.date(kept.createdAt, 'short') });
  if (!detection) return words.t('toolbar.neutral');
  if (detection.type) return words.t('toolbar.keep', { type: words.t(`type.${detection.type}.this`) });
  return words.t('toolbar.none');
}

async function readKept(id: string): Promise<Experience | null> {
  const { learner } = await openStore();
  const experience = await learner.get('experiences', id);
  return experience && experience.deletedAt === null ? experience : null;
}

/** The words of the language the learner chose, for places that have no page. */
export async function toolbarWords(): Promise<Translator> {
  const { language } = await readSettings();
  const tag = chooseLocale(language ? [language] : uiLanguages());
  return createTranslator(tag, await loadMessages(tag));
}
