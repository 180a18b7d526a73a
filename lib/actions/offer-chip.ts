import { type ChipWords, showChip } from '@/lib/browser/index.ts';
import type { Detection, Experience } from '@/lib/model/index.ts';
import { changeChipFreeSites, changeSettings, readChipFreeSites, readSettings, readTab } from '@/lib/store/index.ts';
import { keepPage } from './keep-page.ts';
import { toolbarWords } from './refresh-toolbar.ts';
import { takeChipBack } from './take-chip-back.ts';

/** What a learner can say to the question on the page. */
export type ChipAnswer = 'keep' | 'not-here' | 'nowhere';

/** Asks on the page itself whether to keep it, where the learner switched that on and did not say no to this site. */
export async function offerChip(tabId: number, detection: Detection, kept: Experience | null): Promise<void> {
  const { onPageChip, theme } = await readSettings();
  if (!onPageChip || kept || detection.type === null) return takeChipBack(tabId);
  if ((await readChipFreeSites()).includes(detection.site)) return;
  const { t, tag, dir } = await toolbarWords();
  const words: ChipWords = {
    tag,
    dir,
    theme,
    question: t('chip.question', { type: t(`type.${detection.type}.this`) }),
    keep: t('chip.keep'),
    kept: t('chip.kept'),
    close: t('chip.close'),
    ask: t('chip.ask'),
    later: t('chip.later'),
    notHere: t('chip.notHere', { site: detection.site }),
    nowhere: t('chip.nowhere'),
    trouble: t('chip.trouble'),
  };
  await showChip(tabId, words);
}

/** Does what the learner answered on the page. What is kept is what the tab is known to show, not what the page says. */
export async function answerChip(tabId: number, answer: ChipAnswer): Promise<void> {
  const detection = (await readTab(tabId))?.detection;
  if (answer === 'nowhere') await changeSettings({ onPageChip: false });
  if (!detection) return;
  if (answer === 'keep') await keepPage(detection, tabId);
  if (answer === 'not-here') await changeChipFreeSites((sites) => [...sites, detection.site]);
}
