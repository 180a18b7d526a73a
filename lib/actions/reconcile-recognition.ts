import {
  type Exceptions,
  grantedSites,
  registerDetector,
  runInOpenTabs,
  unregisterDetector,
} from '@/lib/browser/index.ts';
import { siteHosts } from '@/lib/detect/sites.ts';
import type { SiteRule } from '@/lib/model/index.ts';
import { readSettings } from '@/lib/store/index.ts';

/**
 * Makes what is registered and running follow what is granted and wanted. For the background, at start, after an update,
 * and whenever a permission or a wish changes; several at once wait for each other, so that nothing is registered twice.
 */
export function reconcileRecognition(): Promise<void> {
  return navigator.locks.request('skilltrail-recognition', async () => {
    const [{ automaticRecognition, siteRules }, granted] = await Promise.all([readSettings(), grantedSites()]);
    const sites = automaticRecognition ? granted : [];
    const exceptions = exceptionsOf(siteRules);
    if (sites.length > 0) await registerDetector(sites, siteHosts, exceptions);
    else await unregisterDetector();
    await runInOpenTabs(sites, exceptions);
  });
}

function exceptionsOf(rules: readonly SiteRule[]): Exceptions {
  const sitesOf = (rule: SiteRule['rule']) => rules.filter((one) => one.rule === rule).map(({ site }) => site);
  return { never: sitesOf('never-here'), always: sitesOf('is') };
}
