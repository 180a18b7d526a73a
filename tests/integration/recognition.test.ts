import '../support/fake-extension.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applySiteRules } from '@/lib/actions/apply-site-rules.ts';
import { deleteExperience, restoreExperience } from '@/lib/actions/change-experience.ts';
import { keepPage } from '@/lib/actions/keep-page.ts';
import { turnRecognitionOn, withdrawRecognition } from '@/lib/actions/set-recognition.ts';
import { forgetSiteRule, setSiteRule } from '@/lib/actions/set-site-rule.ts';
import type { Detection, SiteRule } from '@/lib/model/index.ts';
import { changeTab, eraseEverything, readSettings, readTab } from '@/lib/store/index.ts';
import { freshBrowser } from '../support/fake-extension.ts';

const SITE = ['https://learn.example/*'];
const detection: Detection = {
  kind: 'learning',
  type: 'course',
  detector: 'schema-org',
  score: 0.9,
  why: [],
  address: 'https://a.learn.example/knots',
  site: 'a.learn.example',
  fields: { title: { value: 'Knots', from: 'structured' } },
  failures: [],
};

let granted: string[];
const request = vi.fn(async (_asked: { origins: string[] }) => true);

beforeEach(async () => {
  const browser = freshBrowser();
  await eraseEverything();
  granted = [];
  request.mockReset();
  Object.assign(browser, {
    permissions: {
      request,
      getAll: async () => ({ origins: granted }),
      remove: async ({ origins }: { origins: string[] }) => {
        granted = granted.filter((one) => !origins.includes(one));
        return true;
      },
    },
  });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ host_permissions: ['http://*.test/*'] } as never);
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  for (const part of ['setIcon', 'setTitle', 'setBadgeText', 'setBadgeBackgroundColor'] as const) {
    vi.spyOn(browser.action, part).mockImplementation((async () => {}) as never);
  }
});

describe('recognition', () => {
  it('asks the browser before anything else, and remembers the wish whatever the answer is', async () => {
    request.mockResolvedValue(false);
    const turning = turnRecognitionOn(SITE);
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: SITE });
    expect(await turning).toBe(false);
    expect((await readSettings()).automaticRecognition).toBe(true);
  });

  it('is off when the last site is given back; what a test build holds does not count', async () => {
    granted = ['http://*.test/*', ...SITE, 'https://other.example/*'];
    request.mockResolvedValue(true);
    expect(await turnRecognitionOn(SITE)).toBe(true);
    await withdrawRecognition(SITE);
    expect((await readSettings()).automaticRecognition).toBe(true);
    await withdrawRecognition(['https://other.example/*']);
    expect((await readSettings()).automaticRecognition).toBe(false);
  });
});

describe('what a learner says of a site', () => {
  const rule = (site: string, said: SiteRule['rule'], type: SiteRule['type'] = null): SiteRule => ({
    site,
    rule: said,
    type,
  });

  it('is said once of each, and taken back', async () => {
    await setSiteRule(rule('learn.example', 'never-here'));
    await setSiteRule(rule('learn.example', 'is', 'workshop'));
    await setSiteRule(rule('shop.example', 'not-learning'));
    expect((await readSettings()).siteRules).toEqual([
      rule('learn.example', 'is', 'workshop'),
      rule('shop.example', 'not-learning'),
    ]);
    await forgetSiteRule('learn.example');
    expect((await readSettings()).siteRules).toEqual([rule('shop.example', 'not-learning')]);
  });

  it('goes for all below it, and the narrowest word is the one that holds', () => {
    const wide = rule('learn.example', 'never-here');
    expect(applySiteRules(detection, [wide])).toBeNull();
    expect(applySiteRules(detection, [wide, rule('a.learn.example', 'is', 'volunteering')])).toMatchObject({
      kind: 'volunteering',
      type: 'volunteering',
    });
    expect(applySiteRules({ ...detection, site: 'unlearn.example' }, [wide])).not.toBeNull();
  });
});

it('every tab of a page follows its entry: kept elsewhere, deleted, restored', async () => {
  await changeTab(1, { detection });
  await changeTab(2, { detection: { ...detection, address: 'https://a.learn.example/else' } });
  const { id } = await keepPage(detection, null);
  expect((await readTab(1))?.experienceId).toBe(id);
  expect((await readTab(2))?.experienceId).toBeNull();
  await deleteExperience(id);
  expect((await readTab(1))?.experienceId).toBeNull();
  await restoreExperience(id);
  expect((await readTab(1))?.experienceId).toBe(id);
});
