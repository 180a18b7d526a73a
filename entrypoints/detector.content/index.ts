import { defineContentScript } from 'wxt/utils/define-content-script';
import { makeFresh } from '@/lib/detect/fresh-page.ts';
import { addWords, detect, type SiteKnowledge } from '@/lib/detect/index.ts';
import type { Page } from '@/lib/detect/page.ts';
import { readPage } from '@/lib/detect/read-page.ts';
import type { Detection } from '@/lib/model/index.ts';
import { followPage } from './follow-page.ts';
import { placeOf } from './watch-address.ts';

declare global {
  /** Set just before the script is run for one click: then it answers once and does not stay. */
  var skilltrailOnce: boolean | undefined;
  /** Set while this page is followed. A newer run of the script ends the one before it, so it has to follow on. */
  var skilltrailFollows: boolean | undefined;
  /** What is known of particular sites, where the script that knows it was run before this one. */
  var skilltrailSites: SiteKnowledge | undefined;
  /** Set where the learner said what this site is: then it is told what the page is even if it is none by itself. */
  var skilltrailRuled: boolean | undefined;
}

/**
 * Reads the page it stands on and says what it is. For a click it returns the answer; on a granted site it reports
 * what it found, follows the page through in-page navigation, and is silent on every page that is none.
 */
export default defineContentScript({
  registration: 'runtime',
  main(context): Detection {
    const once = globalThis.skilltrailOnce === true;
    globalThis.skilltrailOnce = undefined;
    addWords(globalThis.skilltrailWords);
    const look = makeLook();
    const found = look();
    if (once && !globalThis.skilltrailFollows) return found;
    globalThis.skilltrailFollows = true;
    const ending = new AbortController();
    context.onInvalidated(() => ending.abort());
    followPage(look, found, ending);
    return found;
  },
});

/** Looks at the page as it is now; from the second address on, what is left of the first is taken out. */
function makeLook(): () => Detection {
  let first: { readonly page: Page; readonly at: string } | undefined;
  let fresh: ReturnType<typeof makeFresh> | undefined;
  return () => {
    let page = readPage(document, location.href);
    const at = placeOf(location.href);
    first ??= { page, at };
    if (fresh || first.at !== at) {
      if (!fresh) {
        fresh = makeFresh();
        fresh(first.page, first.at);
      }
      page = fresh(page, at);
    }
    return detect(page, [], globalThis.skilltrailSites);
  };
}
