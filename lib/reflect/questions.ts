import { EXPERIENCE_TYPES, type ExperienceType, VERBS_BY_SHAPE, type Verb } from '../model/experience-type.ts';
import type { Privacy } from '../model/privacy.ts';
import { type Reflection, RUNGS, type Rung } from '../model/reflection.ts';
import type { Words } from '../model/text.ts';
import { type PromptSet, type Question, SCREENS_PER_RUNG, type ShownChip, SKIPS_THAT_END } from './contract.ts';
import { summaryLanguageFor } from './registry.ts';

/** The answers a reflection holds, as far as asking and summing up need them. */
export type Answers = Pick<Reflection, 'chips' | 'texts' | 'skipped' | 'privacies' | 'finishedAt' | 'summary'>;

/** What the experience itself already tells, so that it is not asked. */
export interface Known {
  readonly verb?: Verb | null;
}

/** A plug-in's words in the language asked for, or in English. */
export function inLanguage(words: Words, tag: string): string {
  return words[tag.toLowerCase().split(/[-_]/)[0] ?? ''] ?? words.en;
}

/**
 * The screens of one rung, at most three.
 * @param reflection what was tapped so far: without it, no question is asked that waits for a chip
 */
export function questionsFor(
  set: PromptSet,
  rung: Rung,
  reflection: Pick<Answers, 'chips'> | null = null,
): readonly Question[] {
  const isDue = ({ when }: Question) => !when || (reflection?.chips[when.question]?.includes(when.chip) ?? false);
  return set.questions.filter((question) => question.rung === rung && isDue(question)).slice(0, SCREENS_PER_RUNG);
}

/**
 * The next screen of a rung, or null when there is nothing left to ask: every question is answered, skipped or known,
 * three were skipped, or the learner said "that's enough".
 */
export function nextQuestion(
  set: PromptSet,
  reflection: Answers | null,
  rung: Rung,
  known: Known = {},
): Question | null {
  if (reflection?.finishedAt) return null;
  // Skips of another set do not count: who chooses a lens afterwards wants to be asked.
  const skips = set.questions.filter((question) => reflection?.skipped[question.id]).length;
  if (skips >= SKIPS_THAT_END) return null;
  const open = questionsFor(set, rung, reflection).find((question) => {
    if (question.field !== null && known[question.field]) return false;
    return !reflection || !(isAnswered(question, reflection) || reflection.skipped[question.id]);
  });
  return open ?? null;
}

/** The next screen of a lens, rung after rung; null when it is through, or it is enough. */
export function nextInLens(lens: PromptSet, reflection: Answers | null): Question | null {
  for (const rung of RUNGS) {
    const question = nextQuestion(lens, reflection, rung);
    if (question) return question;
  }
  return null;
}

/** True when a chip was tapped or words of the learner's own stand in the box. */
export function isAnswered(question: Question, reflection: Answers): boolean {
  return (reflection.chips[question.id]?.length ?? 0) > 0 || ownWords(question, reflection) !== '';
}

/** What the learner typed: empty when the box still holds only the beginning it came with. */
export function ownWords(question: Question, reflection: Pick<Answers, 'texts'>): string {
  const typed = reflection.texts[question.id]?.trim() ?? '';
  const bare = (text: string) => text.replace(/[\s.…]+$/u, '').trim();
  const untouched = question.starters.some((starter) => Object.values(starter).some((s) => bare(s) === bare(typed)));
  return untouched ? '' : typed;
}

/** The beginning of a sentence that stands in a question's box; `index` picks another of its starters. */
export function starterFor(question: Question, language: string, index = 0): string {
  const starter = question.starters[index % Math.max(1, question.starters.length)];
  return starter ? inLanguage(starter, language) : '';
}

/** The chips a question shows: its own, or the verbs that suit the type of experience. */
export function chipsOf(question: Question, type: ExperienceType, language: string): readonly ShownChip[] {
  if (question.field === 'verb') {
    const { verbs } = summaryLanguageFor(language);
    return VERBS_BY_SHAPE[EXPERIENCE_TYPES[type].shape].map((id) => ({ id, label: verbs[id].label, zones: [] }));
  }
  return question.chips.map(({ id, words, zones }) => ({ id, label: inLanguage(words, language), zones: zones ?? [] }));
}

/** Who may see an answer: what the learner chose, or else what the question starts with. */
export function privacyOf(question: Question, reflection: Pick<Answers, 'privacies'>): Privacy {
  return reflection.privacies[question.id] ?? (question.private ? 'just-for-me' : 'ask');
}

/**
 * Ids of the questions whose answers stay with the learner. An answer to a question that this set does not have (another
 * lens, a pack that is gone) is among them unless the learner opened it: nobody knows here what it started with.
 */
export function privateQuestions(
  set: PromptSet,
  reflection: Pick<Answers, 'privacies'> & Partial<Pick<Answers, 'chips' | 'texts'>>,
): readonly string[] {
  const asked = new Set(set.questions.map((question) => question.id));
  const answered = [reflection.chips, reflection.texts, reflection.privacies].flatMap((one) => Object.keys(one ?? {}));
  const foreign = [...new Set(answered)].filter((id) => !asked.has(id) && reflection.privacies[id] !== 'ask');
  return [
    ...set.questions.filter((q) => privacyOf(q, reflection) === 'just-for-me').map((question) => question.id),
    ...foreign,
  ];
}
