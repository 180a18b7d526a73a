import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { moreWords } from '@/lib/detect/more-words.ts';

declare global {
  /** Words of further languages, where the script that knows them was run before the detector. */
  var skilltrailWords: typeof moreWords | undefined;
}

/** Runs before the detector where pages may be in other languages than English and Dutch. */
export default defineUnlistedScript(() => {
  globalThis.skilltrailWords = moreWords;
});
