import '../support/fake-extension.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addSession } from '@/lib/actions/add-session.ts';
import { answerQuestion, openReflection } from '@/lib/actions/answer-question.ts';
import { applySiteRules } from '@/lib/actions/apply-site-rules.ts';
import { changeExperience, deleteExperience, restoreExperience } from '@/lib/actions/change-experience.ts';
import { decideSuggestion } from '@/lib/actions/decide-claim.ts';
import { detectTab } from '@/lib/actions/detect-tab.ts';
import { type ExportChoice, prepareExport, writeExport } from '@/lib/actions/export-portfolio.ts';
import { findKept } from '@/lib/actions/find-kept.ts';
import { keepPage } from '@/lib/actions/keep-page.ts';
import { parseDetection } from '@/lib/actions/parse-detection.ts';
import { readPortfolio, readPortfolioPage } from '@/lib/actions/read-portfolio.ts';
import { toolbarFor } from '@/lib/actions/refresh-toolbar.ts';
import { suggestSkills } from '@/lib/actions/suggest-skills.ts';
import { keepDraft, missingInDraft, openDraft, writeDraft } from '@/lib/actions/write-draft.ts';
import { verifyBadge } from '@/lib/credential/index.ts';
import type { Detection, Experience } from '@/lib/model/index.ts';
import { promptSet, questionsFor } from '@/lib/reflect/index.ts';
import { eraseEverything, openStore } from '@/lib/store/index.ts';
import { freshBrowser } from '../support/fake-extension.ts';

const detection = (given: Partial<Detection> = {}): Detection => ({
  kind: 'learning',
  type: 'course',
  detector: 'schema-org',
  score: 0.9,
  why: [{ code: 'structured', detail: 'Course' }],
  address: 'https://school.test/mend-your-bike',
  site: 'school.test',
  fields: { title: { value: 'Mend your own bike', from: 'structured' } },
  failures: [],
  ...given,
});

const choice = (given: Partial<ExportChoice>): ExportChoice => ({
  exporter: 'json-resume',
  language: 'en',
  experienceIds: null,
  exact: false,
  contact: false,
  ...given,
});

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Answers the first question of the minute with words that show a skill. */
async function reflectOn(experience: Experience, words: string) {
  const reflection = await openReflection(experience.id);
  const [question] = questionsFor(promptSet(reflection.promptSet), 'minute');
  if (!question) throw new Error('the set asks nothing');
  await answerQuestion(reflection.id, question.id, { text: words });
  return { question, reflection: await openReflection(experience.id) };
}

beforeEach(async () => {
  freshBrowser();
  await eraseEverything();
});

describe('keeping', () => {
  it('keeps a page once, however often it is asked', async () => {
    const first = await keepPage(detection(), null);
    const second = await keepPage(detection(), null);
    expect(second.id).toBe(first.id);
    expect((await readPortfolioPage()).total).toBe(1);
  });

  it('finds what was kept by its address, and not what is in the bin', async () => {
    const { id } = await keepPage(detection(), null);
    expect((await findKept('https://school.test/mend-your-bike'))?.id).toBe(id);
    await deleteExperience(id);
    expect(await findKept('https://school.test/mend-your-bike')).toBeNull();
    await restoreExperience(id);
    expect((await findKept('https://school.test/mend-your-bike'))?.id).toBe(id);
  });

  it('adds another session to what was kept instead of a copy', async () => {
    const { id } = await keepPage(detection(), null);
    await addSession(id, 'PT2H');
    const grown = await addSession(id, 'PT1H');
    expect(grown.sessions.map((session) => session.duration)).toEqual(['PT2H', 'PT1H']);
    expect((await readPortfolioPage()).portfolio.totals.hours).toBe(3);
  });

  it('keeps an empty form as a draft that says what is missing', async () => {
    const draft = await openDraft();
    await writeDraft({ ...draft, type: 'caring' });
    const again = await openDraft();
    expect(again.id).toBe(draft.id);
    expect(missingInDraft(again)).toEqual(['title']);
    await expect(keepDraft(again)).rejects.toMatchObject({ code: 'input-invalid' });
    expect((await openDraft()).id).toBe(draft.id);
    await keepDraft({ ...again, title: 'Cooked for grandma' });
    expect((await openDraft()).id).not.toBe(draft.id);
    expect((await readPortfolioPage()).total).toBe(1);
  });
});

describe('what a page says', () => {
  it('is parsed at the door', () => {
    expect(parseDetection(detection())).toEqual(detection());
    for (const bad of [null, 'text', [], {}, { ...detection(), kind: 'treasure' }, { ...detection(), score: 7 }]) {
      expect(() => parseDetection(bad)).toThrow('page-unreadable');
    }
    expect(() => parseDetection({ ...detection(), junk: 'x'.repeat(500_000) })).toThrow('page-unreadable');
  });

  it('gives way to what the learner said about the site', () => {
    const rule = { site: 'school.test', type: null };
    expect(applySiteRules(detection(), [{ ...rule, rule: 'never-here' }])).toBeNull();
    expect(applySiteRules(detection(), [{ ...rule, rule: 'not-learning' }])?.kind).toBe('none');
    expect(applySiteRules(detection(), [{ ...rule, rule: 'is', type: 'workshop' }])?.type).toBe('workshop');
    expect(applySiteRules(detection(), [{ ...rule, site: 'else.test', rule: 'never-here' }])).toEqual(detection());
  });

  it('is never asked of a page the browser keeps to itself', async () => {
    const browser = freshBrowser();
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7, url: 'chrome://settings/' }] as never);
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
    const drawn = vi.fn(async () => {});
    for (const part of ['setIcon', 'setTitle', 'setBadgeText', 'setBadgeBackgroundColor'] as const) {
      vi.spyOn(browser.action, part).mockImplementation(drawn as never);
    }
    await expect(detectTab()).rejects.toMatchObject({ code: 'page-forbidden' });
    expect(JSON.stringify(drawn.mock.calls)).toContain('toolbar/forbidden-16.png');
  });

  it('decides the shape of the toolbar', async () => {
    const kept = await keepPage(detection(), null);
    expect(toolbarFor(null, null)).toEqual({ shape: 'neutral', kept: false });
    expect(toolbarFor(detection(), null)).toEqual({ shape: 'course', kept: false });
    expect(toolbarFor(detection({ kind: 'none', type: null }), null)).toEqual({ shape: 'none', kept: false });
    expect(toolbarFor(detection(), kept)).toEqual({ shape: 'course', kept: true });
  });
});

describe('skills', () => {
  const words = 'I made a rota so everyone knew when to come, and I organised the whole day with a time plan.';

  it('are pointed out in the learner’s own words, and a decision is not asked for twice', async () => {
    const experience = await keepPage(detection(), null);
    const { reflection } = await reflectOn(experience, words);
    const [first, ...rest] = await suggestSkills(reflection, [], 'en');
    if (first?.basis.kind !== 'quote') throw new Error('no skill was found in the words');
    expect(words.slice(first.basis.start, first.basis.end)).toBe(first.basis.quote);
    await decideSuggestion(experience.id, first, 'declined');
    const { learner } = await openStore();
    const claims = await learner.byIndex('claims', 'experienceId', experience.id);
    const after = await suggestSkills(reflection, claims, 'en');
    expect(after.map((one) => one.zone)).toEqual(rest.map((one) => one.zone));
  });

  it('are decided once, in however many surfaces at the same time', async () => {
    const experience = await keepPage(detection(), null);
    const { reflection } = await reflectOn(experience, words);
    const [first] = await suggestSkills(reflection, [], 'en');
    if (!first) throw new Error('no skill was found in the words');
    const decide = () => decideSuggestion(experience.id, first, 'confirmed');
    const ids = await Promise.all([decide(), decide(), decide()]);
    expect(new Set(ids).size).toBe(1);
    const { learner } = await openStore();
    const claims = await learner.byIndex('claims', 'experienceId', experience.id);
    expect(claims).toMatchObject([{ status: 'confirmed', basis: [first.basis] }]);
  });

  it('are not looked for in answers that are just for the learner', async () => {
    const experience = await keepPage(detection(), null);
    const { reflection, question } = await reflectOn(experience, words);
    await answerQuestion(reflection.id, question.id, { privacy: 'just-for-me' });
    expect(await suggestSkills(await openReflection(experience.id), [], 'en')).toEqual([]);
  });
});

describe('taking away', () => {
  it('puts in only what was confirmed, and writes it into the diary', async () => {
    const experience = await keepPage(detection(), null);
    const { reflection } = await reflectOn(experience, 'I made a rota so everyone knew when to come.');
    const [suggestion] = await suggestSkills(reflection, [], 'en');
    if (!suggestion) throw new Error('no skill was found in the words');
    const before = await prepareExport(choice({ exporter: 'html-portfolio' }));
    expect(before.selection.content.skills).toEqual([]);
    await decideSuggestion(experience.id, suggestion, 'confirmed');
    const file = await writeExport(await prepareExport(choice({ exporter: 'html-portfolio' })));
    expect(decode(file.bytes)).toContain('I made a rota so everyone knew when to come');
    const { learner } = await openStore();
    const [line] = await learner.all('shares');
    expect(line).toMatchObject({
      kind: 'export',
      to: file.name,
      size: file.bytes.length,
      experienceIds: [experience.id],
    });
  });

  it('leaves out what is just for the learner', async () => {
    const open = await keepPage(detection(), null);
    const secret = await keepPage(
      detection({ address: 'https://school.test/2', fields: { title: { value: 'My secret evening', from: 'title' } } }),
      null,
    );
    await changeExperience(secret.id, { privacy: 'just-for-me' });
    const prepared = await prepareExport(choice({}));
    expect(prepared.selection.content.experiences.map((one) => one.title)).toEqual([open.title]);
    expect(decode((await writeExport(prepared)).bytes)).not.toContain('secret');
  });

  it('signs a badge that holds, once for the same words, and only when the word go was given', async () => {
    const experience = await keepPage(detection(), null);
    await reflectOn(experience, 'I made a rota so everyone knew when to come.');
    const { learner } = await openStore();
    const badge = choice({ exporter: 'open-badge', experienceIds: [experience.id] });
    const prepared = await prepareExport(badge);
    expect(await learner.all('badges')).toEqual([]);
    const file = await writeExport(prepared);
    const report = await verifyBadge(file.bytes, { now: () => new Date().toISOString() });
    expect(report).toMatchObject({ valid: true, selfIssued: true });
    await writeExport(await prepareExport(badge));
    expect(await learner.all('badges')).toHaveLength(1);
    await changeExperience(experience.id, { title: 'Mend any bike' });
    await writeExport(await prepareExport(badge));
    expect(await learner.all('badges')).toHaveLength(2);
  });

  it('names no more in a badge than in any other file', async () => {
    const shift = await keepPage(
      detection({
        kind: 'volunteering',
        type: 'volunteering',
        fields: {
          title: { value: 'Helping hands at Foodbank Dennenlaan', from: 'title' },
          organisation: { value: 'Foodbank Dennenlaan', from: 'structured' },
        },
      }),
      null,
    );
    const file = await writeExport(await prepareExport(choice({ exporter: 'open-badge', experienceIds: [shift.id] })));
    expect(decode(file.bytes)).not.toContain('Dennenlaan');
  });

  it('says so when there is nothing', async () => {
    expect((await readPortfolio()).cards).toEqual([]);
    await expect(prepareExport(choice({})).then(writeExport)).rejects.toMatchObject({ code: 'export-empty' });
  });
});
