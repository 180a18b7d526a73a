import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOutsideVerifier } from '../../scripts/find-browser.ts';
import { ROOT } from '../../scripts/tools.ts';
import { axe } from '../support/axe.ts';
import { demoStory, type Journeyed, runJourney, type Step } from '../support/journey.ts';
import { FIREFOX_ID, packageFolder } from '../support/packages.ts';
import { DEMO_SITE, filesOf, type LocalServer, serve } from '../support/servers.ts';
import { shown } from '../support/surface.ts';
import { wordsOf } from '../support/words.ts';
import { type Aftermath, chromiumWorld, firefoxWorld, type World } from '../support/world.ts';

/** The main job from the first screen to the signed badge, in real browsers, with the packages the stores get. */
describe.each(['chromium', 'firefox'] as const)('the main job in %s', (browser) => {
  let server: LocalServer;
  let world: World;
  let journeyed: Journeyed | undefined;
  let aftermath: Aftermath | undefined;
  const steps: Step[] = [];
  beforeAll(async () => {
    server = await serve(filesOf(DEMO_SITE));
    world =
      browser === 'chromium'
        ? await chromiumWorld({ extension: packageFolder('chrome'), hosts: { 'demo.test': server.port } })
        : await firefoxWorld({ extension: packageFolder('firefox'), id: FIREFOX_ID, port: server.port });
  });
  afterAll(async () => {
    if (!aftermath) await world?.leave();
    await server.close();
  });

  it('happens, step by step', async () => {
    journeyed = await runJourney(world, demoStory('http://demo.test'), (step) => void steps.push(step));
    expect(steps.map((step) => step.id)).toEqual([
      'welcome',
      ...['first-page', 'first-popup', 'first-kept', 'first-verb'],
      ...['question-1', 'question-2', 'question-3', 'suggestion', 'confirmed'],
      ...['second-page', 'second-popup', 'second-kept', 'second-verb'],
      ...['portfolio', 'skills', 'take-resume', 'take-page', 'take-pack', 'take-badge'],
    ]);
    for (const { id, picture } of steps) {
      expect(
        Buffer.from(picture ?? [])
          .subarray(1, 4)
          .toString(),
        id,
      ).toBe('PNG');
    }
  });

  it('points a skill out in the words that were written', () => {
    const { says } = demoStory('');
    expect(journeyed?.quote.length).toBeGreaterThan(5);
    expect(says.some((text) => text.includes(journeyed?.quote ?? '?'))).toBe(true);
  });

  it('signs a badge that a verifier finds true which shares no code with ours', ({ skip }) => {
    const { python, sentence } = findOutsideVerifier();
    if (!python) return skip(sentence);
    const badge = journeyed?.files.at(-1);
    const folder = mkdtempSync(join(tmpdir(), 'skilltrail-outside-'));
    try {
      const file = join(folder, 'badge.json');
      writeFileSync(file, badge?.bytes ?? '');
      const contexts = join(ROOT, 'lib/credential/contexts');
      const asked = spawnSync(python, [join(ROOT, 'tests/support/verify-badge.py'), file, contexts], {
        encoding: 'utf8',
      });
      expect(asked.stdout.trim()).toBe('verified');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('leaves nothing for axe to find in the filled portfolio', async () => {
    const words = wordsOf('en');
    const page = await world.tab('portfolio.html');
    for (const part of ['portfolio.trail', 'portfolio.skills', 'badge.title', 'export.title'] as const) {
      await page.press('link', words.t(part));
      await shown(page, 'heading', part === 'portfolio.skills' ? /./ : words.t(part));
      expect(await axe(page), part).toEqual([]);
    }
  });

  it('asks the network for nothing, breaks no rule of the content security policy, complains of nothing', async () => {
    aftermath = await world.leave();
    expect(aftermath.own).toEqual([]);
    expect(aftermath.troubles).toEqual([]);
    // The recorder did see the pages themselves, and only they asked for anything there.
    const asked = aftermath.all.map((one) => one.url).filter((url) => url.startsWith('http://demo.test/'));
    expect([...new Set(asked)].sort()).toEqual([
      'http://demo.test/course.html',
      'http://demo.test/site.css',
      'http://demo.test/volunteering.html',
    ]);
  });
});
