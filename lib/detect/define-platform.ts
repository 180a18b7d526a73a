import type { ExperienceType } from '../model/index.ts';
import { type Detector, type Finding, pathOf, type RawFields } from './contract.ts';
import { kindOfType } from './kind-of-type.ts';
import type { Page } from './page.ts';

/** A platform known by a fingerprint on whatever host it runs. Kept short: every page of the web carries it. */
export function definePlatform(
  id: string,
  detect: Detector['detect'],
  extract?: NonNullable<Detector['extract']>,
): Detector {
  return { id, tier: 'platform', examples: [], detect, ...(extract ? { extract } : {}) };
}

/** What a platform's page is, by the first shape that fits its path; null when none does. */
export function platformPage(
  page: Page,
  platform: string,
  paths: readonly (readonly [shape: RegExp, what: ExperienceType | 'none'])[],
): Finding | null {
  const path = pathOf(page.address);
  const what = paths.find(([shape]) => shape.test(path))?.[1];
  return what === undefined ? null : platformFinding(what, platform);
}

/** What a platform detector answers when it knows. */
export function platformFinding(what: ExperienceType | 'none', platform: string, score = 0.9): Finding {
  const why = [{ code: 'platform', detail: platform }] as const;
  return what === 'none'
    ? { kind: 'none', type: null, score, why }
    : { kind: kindOfType(what), type: what, score, why };
}

/** The title of platforms that put the course's name into every page's own: there the heading is the thing itself. */
export function headingTitle(page: Page): RawFields {
  const heading = page.headings.find((each) => each.level === 1 && each.main)?.text;
  return { title: heading ? { value: heading, from: 'heading' } : undefined };
}
