import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ChipWords } from '@/lib/browser/chip.ts';
import { drawChip } from './draw-chip.ts';

declare global {
  /** Set just before this script is run: what the question says. */
  var skilltrailChip: ChipWords | undefined;
  /** Takes the question that stands in the page away. */
  var skilltrailChipGone: (() => void) | undefined;
}

/** Asks on the page whether to keep it. Run only where the learner switched that on, and only on a page worth keeping. */
export default defineUnlistedScript(() => {
  const words = globalThis.skilltrailChip;
  globalThis.skilltrailChip = undefined;
  globalThis.skilltrailChipGone?.();
  if (words) globalThis.skilltrailChipGone = drawChip(words);
});
