import { AppError } from '../errors.ts';
import type { ExperienceType } from '../model/experience-type.ts';
import { createRegistry } from '../registry.ts';
import { PromptSet, type Question, type SummaryLanguage } from './contract.ts';

/**
 * Parses a prompt set from a file, ours or a facilitator's.
 * @throws AppError `input-invalid` when it does not keep to the contract
 */
export function parsePromptSet(value: unknown): PromptSet {
  const parsed = PromptSet.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError('input-invalid', { cause: parsed.error, details: { what: 'prompt set' } });
}

/** Our own files are parsed by their contract test rather than each time a surface opens: that takes longer than reading them. */
export const promptSets = createRegistry<PromptSet>(
  'prompt sets',
  import.meta.glob<PromptSet>('./prompt-sets/*.json', { eager: true, import: 'default' }),
);

export const summaryLanguages = createRegistry<SummaryLanguage>(
  'summary languages',
  import.meta.glob<SummaryLanguage>('./languages/*.ts', { eager: true, import: 'default' }),
);

/** True when a set has prompts for a type of experience. */
export function serves(set: PromptSet, type: ExperienceType): boolean {
  return set.for === 'any' || set.for.includes(type);
}

/**
 * The set a type of experience gets unless the learner chooses another: of those that serve it and are no lens, the
 * highest priority.
 * @throws AppError `plugin-unknown` when no set serves the type
 */
export function promptSetFor(type: ExperienceType): PromptSet {
  const [best] = promptSets.all.filter((set) => !set.lens && serves(set, type)).sort((a, b) => b.priority - a.priority);
  if (!best) throw new AppError('plugin-unknown', { details: { registry: promptSets.name, type } });
  return best;
}

/** The lenses a learner may choose for a type of experience, those that suit it best first. */
export function lensesFor(type: ExperienceType): readonly PromptSet[] {
  return promptSets.all.filter((set) => set.lens && serves(set, type)).sort((a, b) => b.priority - a.priority);
}

/**
 * A set with the questions of lenses beside its own: one reflection, one summary. What was learned comes after all that
 * was done, and plans last, whichever set asked. Question ids of lenses are their own.
 */
export function withLenses(set: PromptSet, lenses: readonly PromptSet[]): PromptSet {
  const asked = new Set<string>();
  const all = [set, ...lenses].flatMap((one) => one.questions).filter(({ id }) => !asked.has(id) && asked.add(id));
  const rank = ({ tells }: Question) => (tells === 'next' ? 2 : tells === 'learning' ? 1 : 0);
  return { ...set, questions: all.sort((a, b) => rank(a) - rank(b)) };
}

/** A prompt set that can say which skill zones a chip may stand for. */
export interface ZonedPromptSet extends PromptSet {
  /** Skill zones to suggest for a tapped chip; empty for a chip or question that the set does not have. */
  zonesOf(question: string, chip: string): readonly string[];
}

/**
 * The set a reflection was made with.
 * @param imported sets of imported packs, beside our own
 * @throws AppError `plugin-unknown` when no set has that id
 */
export function promptSet(id: string, imported: readonly PromptSet[] = []): ZonedPromptSet {
  const set = imported.find((one) => one.id === id) ?? promptSets.get(id);
  return {
    ...set,
    zonesOf: (question, chip) =>
      set.questions.find((one) => one.id === question)?.chips.find((one) => one.id === chip)?.zones ?? [],
  };
}

/** The renderer for a language tag (`nl-BE` → `nl`), or English. */
export function summaryLanguageFor(tag: string): SummaryLanguage {
  return summaryLanguages.find(tag.toLowerCase().split(/[-_]/)[0] ?? '') ?? summaryLanguages.get('en');
}
