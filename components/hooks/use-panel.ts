import { useEffect, useMemo, useRef, useState } from 'react';
import type { PanelModel, Screen, Snap } from '@/components/reflect/panel-model.ts';
import { answerQuestion, finishReflection, openReflection, writeSummary } from '@/lib/actions/answer-question.ts';
import { changeExperience } from '@/lib/actions/change-experience.ts';
import { type Experience, type Reflection, type SkillClaim, VERBS } from '@/lib/model/index.ts';
import {
  chipsOf,
  nextQuestion,
  ownWords,
  type PromptSet,
  privacyOf,
  promptSet,
  type Question,
  questionsFor,
  SKIPS_THAT_END,
  starterFor,
  summarise,
} from '@/lib/reflect/index.ts';
import { openStore, type Stored } from '@/lib/store/index.ts';
import { useAct } from './use-act.ts';
import { useLive } from './use-live.ts';
import { useSkills } from './use-skills.ts';

/** What is stored about one experience. */
export interface PanelEntry {
  readonly experience: Experience;
  readonly reflection: Stored<Reflection>;
  readonly claims: readonly SkillClaim[];
}

/** null: there is no such experience any more; undefined: not known yet. */
export type PanelState = { readonly model: PanelModel | null | undefined; readonly error: unknown };

/** The rung whose questions are screens, and the one whose questions are rows of chips. */
const SCREENS = 'minute';
const SNAPS = 'snap';

/**
 * The reflection of one experience, current with every other surface.
 * @param experienceId undefined while nothing is kept in the tab
 * @param language the language the learner reads and writes in
 */
export function usePanel(experienceId: string | undefined, language: string): PanelState {
  const [opening, setOpening] = useState<unknown>();
  useEffect(() => {
    setOpening(undefined);
    if (experienceId) openReflection(experienceId).catch(setOpening);
  }, [experienceId]);

  const { value: entry, error } = useLive(() => readPanelEntry(experienceId), [experienceId]);
  const model = usePanelModel(entry ?? undefined, language);
  return { model: entry === null ? null : model, error: error ?? opening };
}

/** The model of what is stored. Apart from the reading, so that a test can hand in an entry. */
export function usePanelModel(entry: PanelEntry | undefined, language: string): PanelModel | undefined {
  const { act, trouble, tryAgain } = useAct();
  const skills = useSkills(entry, language, act);
  const [at, setAt] = useState<{ readonly experience: string; readonly question: string | null }>();
  const id = entry?.experience.id;
  // Decided once, when the entry comes up: a screen must not jump on by itself while it is being answered.
  if (entry && at?.experience !== id) {
    const { experience, reflection } = entry;
    const open = nextQuestion(promptSet(reflection.value.promptSet), reflection.value, SCREENS);
    setAt({ experience: experience.id, question: open?.id ?? null });
  }
  // A verb that was chosen here stays to be changed; one that was known before is not asked.
  const asked = useRef<{ id: string | undefined; verb: boolean }>({ id: undefined, verb: false });
  if (entry && asked.current.id !== id) asked.current = { id, verb: entry.experience.verb === null };
  const askVerb = asked.current.verb;

  return useMemo(() => {
    if (!entry || at?.experience !== entry.experience.id) return undefined;
    const { experience, reflection } = entry;
    const { value } = reflection;
    const set = promptSet(value.promptSet);
    const questions = questionsFor(set, SCREENS);
    const index = questions.findIndex((question) => question.id === at.question);
    const question = questions[index];
    const show = (one: Question | undefined) => setAt({ experience: experience.id, question: one?.id ?? null });
    return {
      experience,
      reflection,
      screen: question ? screenOf(question, index, questions.length, entry, language) : null,
      canGoBack: index > 0,
      snaps: snapsOf(set, entry, language).filter(({ question: one }) => one.field !== 'verb' || askVerb),
      summary: summarise({ set, reflection: value, experience, language }),
      skills,
      trouble,
      tryAgain,
      answer: (one, answer, base) => {
        const given = answer.chips !== undefined || answer.text !== undefined;
        return answerQuestion(value.id, one, given ? { ...answer, skipped: false } : answer, base);
      },
      tapSnap: ({ question: one }, chosen) => {
        const verb = VERBS.find((known) => known === chosen[0]) ?? null;
        if (one.field === 'verb') void act(() => changeExperience(experience.id, { verb }));
        else void act(() => answerQuestion(value.id, one.id, { chips: chosen, skipped: false }));
      },
      leave: (answered) => {
        const next = questions[index + 1];
        if (answered || !question) return show(next);
        const skips = questions.filter((one) => value.skipped[one.id] && one.id !== question.id).length + 1;
        void act(() => answerQuestion(value.id, question.id, { skipped: true }));
        show(skips >= SKIPS_THAT_END ? undefined : next);
      },
      back: () => show(questions[Math.max(0, index - 1)]),
      enough: () => {
        void act(() => finishReflection(value.id));
        show(undefined);
      },
      reopen: () => show(questions[0]),
      writeSummary: (text, base) => writeSummary(value.id, text, base),
      setSummary: (text) => act(() => writeSummary(value.id, text)),
      chipLabel: (one, chip) => {
        const asked = set.questions.find((known) => known.id === one);
        const chips = asked ? chipsOf(asked, experience.type, language) : [];
        return chips.find((known) => known.id === chip)?.label ?? '';
      },
    } satisfies PanelModel;
  }, [entry, at, askVerb, skills, trouble, tryAgain, act, language]);
}

function screenOf(question: Question, index: number, of: number, entry: PanelEntry, language: string): Screen {
  return {
    question,
    chips: chipsOf(question, entry.experience.type, language),
    starter: question.box ? starterFor(question, language) : '',
    asStored: (text) => (ownWords(question, { texts: { [question.id]: text } }) === '' ? '' : text),
    privacy: privacyOf(question, entry.reflection.value),
    at: index + 1,
    of,
  };
}

function snapsOf(set: PromptSet, { experience, reflection }: PanelEntry, language: string): Snap[] {
  return questionsFor(set, SNAPS).map((question) => ({
    question,
    chips: chipsOf(question, experience.type, language),
    chosen:
      question.field === 'verb'
        ? [experience.verb].filter((verb) => verb !== null)
        : (reflection.value.chips[question.id] ?? []),
    privacy: privacyOf(question, reflection.value),
  }));
}

/** Reads an entry with the stamps an edit of it hands back. null when it is not there, or rests in the bin. */
export async function readPanelEntry(experienceId: string | undefined): Promise<PanelEntry | null | undefined> {
  if (!experienceId) return null;
  const { learner } = await openStore();
  const [experience, [known], claims] = await Promise.all([
    learner.get('experiences', experienceId),
    learner.byIndex('reflections', 'experienceId', experienceId),
    learner.byIndex('claims', 'experienceId', experienceId),
  ]);
  if (!experience || experience.deletedAt !== null) return null;
  const reflection = known && (await learner.getStored('reflections', known.id));
  // Not opened yet: it will be in a moment.
  if (!reflection) return undefined;
  return { experience, reflection, claims: claims.filter((claim) => claim.deletedAt === null) };
}
