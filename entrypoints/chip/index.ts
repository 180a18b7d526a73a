import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ChipWords } from '@/lib/browser/chip.ts';
import { drawChip } from './draw-chip.ts';

declare global {
  /** Set just before this script is run: what the question says. */
  var skilltrailChip: ChipWords | undefined;
  /** What was asked of the page as it is now, whether it still stands there or was sent away. */
  var skilltrailChipAsked: string | undefined;
  /** Takes the question that stands in the page away. */
  var skilltrailChipGone: (() => void) | undefined;
}

/** Asks on the page whether to keep it. Run only where the learner switched that on, and only on a page worth keeping. */
export default defineUnlistedScript(() => {
  const words = globalThis.skilltrailChip;
  const asked = JSON.stringify([words, location.href]);
  globalThis.skilltrailChip = undefined;
  // The same question is not asked twice of one page.
  if (!words || globalThis.skilltrailChipAsked === asked) return;
  globalThis.skilltrailChipGone?.();
  globalThis.skilltrailChipAsked = asked;
  globalThis.skilltrailChipGone = drawChip(words);
});
