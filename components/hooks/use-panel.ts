import { useEffect, useMemo, useState } from 'react';
import {
  type Answer,
  answerQuestion,
  finishReflection,
  openReflection,
  writeSummary,
} from '@/lib/actions/answer-question.ts';
import { changeExperience } from '@/lib/actions/change-experience.ts';
import { changeClaim, decideSuggestion, forgetClaim } from '@/lib/actions/decide-claim.ts';
import { type SkillSuggestion, suggestSkills } from '@/lib/actions/suggest-skills.ts';
import type { Experience, Reflection, SkillClaim, SkillLevel, Verb } from '@/lib/model/index.ts';
import {
  nextQuestion,
  type PromptSet,
  promptSet,
  type Question,
  questionsFor,
  summarise,
} from '@/lib/reflect/index.ts';
import { openStore } from '@/lib/store/index.ts';
import { useLive } from './use-live.ts';

/** An experience under reflection: everything the panel shows, and everything it can do. */
export interface PanelModel {
  readonly experience: Experience;
  readonly reflection: Reflection;
  readonly set: PromptSet;
  readonly questions: readonly Question[];
  /** The question on screen; null when there is nothing left to ask. */
  readonly question: Question | null;
  readonly summary: string;
  readonly suggestions: readonly SkillSuggestion[];
  readonly claims: readonly SkillClaim[];
  readonly answer: (question: Question, answer: Answer) => Promise<void>;
  readonly next: () => void;
  readonly goTo: (question: Question) => void;
  readonly skip: (question: Question) => Promise<void>;
  readonly enough: () => Promise<void>;
  readonly writeSummary: (text: string | null) => Promise<void>;
  readonly confirm: (suggestion: SkillSuggestion) => Promise<string>;
  readonly decline: (suggestion: SkillSuggestion) => Promise<string>;
  readonly undo: (claimId: string) => Promise<void>;
  readonly setLevel: (claimId: string, level: SkillLevel | null) => Promise<void>;
}

interface Entry {
  readonly experience: Experience;
  readonly reflection: Reflection;
  readonly claims: readonly SkillClaim[];
}

/**
 * The reflection of one experience, current with every other surface.
 * @param experienceId undefined while nothing is kept in the tab
 * @param language the language the learner reads and writes in
 */
export function usePanel(
  experienceId: string | undefined,
  language: string,
): { model: PanelModel | undefined; error: unknown } {
  const [opened, setOpened] = useState<string>();
  const [opening, setOpening] = useState<unknown>();
  useEffect(() => {
    if (!experienceId) return;
    openReflection(experienceId).then((reflection) => setOpened(reflection.id), setOpening);
  }, [experienceId]);

  const { value: entry, error } = useLive(() => readEntry(experienceId), [experienceId, opened]);
  const suggestions = useSuggestions(entry, language);
  const [at, setAt] = useState<{ experience: string; question: string | null }>();

  const model = useMemo(() => {
    if (!entry || !experienceId) return undefined;
    const { experience, reflection, claims } = entry;
    const set = promptSet(reflection.promptSet);
    const questions = questionsFor(set, 'minute');
    const chosen = at?.experience === experienceId ? at.question : undefined;
    const question =
      chosen === undefined
        ? nextQuestion(set, reflection, 'minute')
        : (questions.find((one) => one.id === chosen) ?? null);
    const after = (one: Question) => questions[questions.indexOf(one) + 1] ?? null;
    const show = (one: Question | null) => setAt({ experience: experienceId, question: one?.id ?? null });
    return {
      experience,
      reflection,
      set,
      questions,
      question,
      claims,
      suggestions,
      summary: summarise({ set, reflection, experience, language }).text,
      answer: (one: Question, answer: Answer) => {
        // The screen stays where it is while an answer is being given.
        show(one);
        if (one.field === 'verb')
          return changeExperience(experienceId, { verb: (answer.chips?.[0] ?? null) as Verb | null });
        return answerQuestion(reflection.id, one.id, { ...answer, skipped: false });
      },
      next: () => question && show(after(question)),
      goTo: show,
      skip: async (one: Question) => {
        const skips = Object.values(reflection.skipped).filter(Boolean).length;
        await answerQuestion(reflection.id, one.id, { skipped: true });
        show(skips + 1 >= 3 ? null : after(one));
      },
      enough: async () => {
        await finishReflection(reflection.id);
        show(null);
      },
      writeSummary: (text: string | null) => writeSummary(reflection.id, text),
      confirm: (suggestion: SkillSuggestion) => decideSuggestion(experienceId, suggestion, 'confirmed'),
      decline: (suggestion: SkillSuggestion) => decideSuggestion(experienceId, suggestion, 'declined'),
      undo: forgetClaim,
      setLevel: (claimId: string, level: SkillLevel | null) => changeClaim(claimId, { level }),
    } satisfies PanelModel;
  }, [entry, experienceId, at, suggestions, language]);

  return { model, error: error ?? opening };
}

async function readEntry(experienceId: string | undefined): Promise<Entry | undefined> {
  if (!experienceId) return undefined;
  const { learner } = await openStore();
  const [experience, [reflection], claims] = await Promise.all([
    learner.get('experiences', experienceId),
    learner.byIndex('reflections', 'experienceId', experienceId),
    learner.byIndex('claims', 'experienceId', experienceId),
  ]);
  if (!experience || !reflection) return undefined;
  return { experience, reflection, claims: claims.filter((claim) => claim.deletedAt === null) };
}

/** Looks again at the learner's words whenever they or the decisions change. */
function useSuggestions(entry: Entry | undefined, language: string): readonly SkillSuggestion[] {
  const [suggestions, setSuggestions] = useState<readonly SkillSuggestion[]>([]);
  useEffect(() => {
    if (!entry) return setSuggestions([]);
    let gone = false;
    suggestSkills(entry.reflection, entry.claims, language).then((found) => gone || setSuggestions(found));
    return () => {
      gone = true;
    };
  }, [entry, language]);
  return suggestions;
}
