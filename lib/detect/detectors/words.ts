import { defineDetector } from '../contract.ts';
import { scorePage } from '../scorer/score.ts';

/** For every page nobody else knows: weighs its words and build, and says nothing when unsure. */
export default defineDetector({
  id: 'words',
  tier: 'scorer',
  examples: [],
  detect: scorePage,
});
