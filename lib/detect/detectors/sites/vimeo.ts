import { defineDetector, pathOf } from '../../contract.ts';
import { siteFinding } from '../../define-site.ts';
import { metaOf, type Page } from '../../page.ts';
import { teachingTitle } from '../../teaching-title.ts';

const NAME = 'Vimeo';

/**
 * Vimeo. Its structured data calls every film a video and none education, so the generic path is silent on lectures; here a
 * title that teaches makes one learning, and every other film is none. `/{number}` and `/channels|groups/{name}/…{number}`, as
 * in the patterns by which others embed them (2026-11).
 */
export default defineDetector({
  id: 'vimeo',
  tier: 'site',
  hosts: ['vimeo.com'],
  // By the address alone no film is learning, so there is nothing it claims.
  examples: [],

  detect(page) {
    if (!/^\/(channels\/[^/]+\/|groups\/[^/]+\/videos\/|video\/)?\d{5,}(\/\w+)?$/.test(pathOf(page.address)))
      return null;
    return siteFinding(teachingTitle(titleOf(page)) ?? 'none', NAME, 0.85);
  },

  extract: (page) => ({
    title: { value: titleOf(page), from: 'OpenGraph' },
    provider: { value: NAME, from: 'site' },
  }),
});

function titleOf(page: Page): string {
  return (metaOf(page, 'og:title') || page.title).replace(/\s+on Vimeo$/, '');
}
