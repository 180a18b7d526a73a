import { defineDetector, type HostHint } from '../contract.ts';
import { scorePage } from '../scorer/score.ts';

/** What a known host adds to the two sums: enough to settle a doubt, too little to make something of nothing. */
const LEAN = 1;

/** For every page nobody else knows: weighs its words and build, and says nothing when unsure. */
export default defineDetector({
  id: 'words',
  tier: 'scorer',
  examples: [],

  detect(page, hint) {
    const finding = scorePage(page, leanOf(hint));
    // `article` is what the scorer says when no word names a kind.
    return finding?.type === 'article' && hint?.kind === 'learning' && hint.type
      ? { ...finding, type: hint.type }
      : finding;
  },
});

function leanOf(hint: HostHint | null): readonly [learning: number, volunteering: number] {
  if (hint === null) return [0, 0];
  return hint.kind === 'learning' ? [LEAN, -LEAN / 2] : [-LEAN / 2, LEAN];
}
