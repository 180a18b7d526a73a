import type { SiteRule } from '@/lib/model/index.ts';
import { changeSettings, readSettings } from '@/lib/store/index.ts';

/** More than anybody says; the oldest would go. */
const MOST = 2_000;

/** Keeps what the learner says about a site, in place of what they said before. The tabs of that site follow. */
export async function setSiteRule(rule: SiteRule): Promise<void> {
  const others = await rulesWithout(rule.site);
  await changeSettings({ siteRules: [...others, rule].slice(-MOST) });
}

/** Takes back what was said about a site, so that Skilltrail judges for itself again. */
export async function forgetSiteRule(site: string): Promise<void> {
  await changeSettings({ siteRules: await rulesWithout(site) });
}

async function rulesWithout(site: string): Promise<SiteRule[]> {
  return (await readSettings()).siteRules.filter((one) => one.site !== site);
}
