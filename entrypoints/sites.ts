import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sites } from '@/lib/detect/sites.ts';

/** Runs before the detector on the hosts it knows, and nowhere else, so that every other page goes without it. */
export default defineUnlistedScript(() => {
  globalThis.skilltrailSites = sites;
});
