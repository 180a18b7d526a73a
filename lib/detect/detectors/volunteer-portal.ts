import { hostOf } from '../contract.ts';
import { definePlatform, platformFinding, platformPage } from '../define-platform.ts';
import { metaOf } from '../page.ts';
import { VOLUNTEER_WORD } from '../schema-org/kinds.ts';

/**
 * Software that towns and organisations run to find volunteers, on hosts of their own (2026-11): Galaxy Digital, where an
 * opportunity is `/need/detail/?need_id={number}`; the Dutch `…voorelkaar.nl` sites, whose `/hulpvragen/{number}` was confirmed on the
 * national one only; Deedmob, known by where it keeps its pictures: no shape of its addresses was found, so the page's own
 * title has to ask for volunteers.
 */
export default definePlatform('volunteer-portal', (page) => {
  const { address } = page;
  if (/\/need\/detail\/?\?(.*&)?need_id=\d+/.test(address)) return platformFinding('volunteering', 'Galaxy Digital');
  if (hostOf(address).endsWith('voorelkaar.nl'))
    return platformPage(page, 'Voor elkaar', [
      [/^\/hulpvragen\/\d+$/, 'volunteering'],
      [/^\/hulpaanbod(\/|$)/, 'none'],
    ]);
  return metaOf(page, 'og:image').includes('//deedmob-') &&
    VOLUNTEER_WORD.test(`${page.title} ${page.headings[0]?.text}`)
    ? platformFinding('volunteering', 'Deedmob', 0.8)
    : null;
});
