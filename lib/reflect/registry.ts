import { AppError } from '../errors.ts';
import type { ExperienceType } from '../model/experience-type.ts';
import { createRegistry } from '../registry.ts';
import { PromptSet, type SummaryLanguage } from './contract.ts';

/**
 * Parses a prompt set from a file, ours or a facilitator's.
 * @throws AppError `input-invalid` when it does not keep to the contract
 */
export function parsePromptSet(value: unknown): PromptSet {
  const parsed = PromptSet.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError('input-invalid', { cause: parsed.error, details: { what: 'prompt set' } });
}

const files = import.meta.glob<unknown>('./prompt-sets/*.json', { eager: true, import: 'default' });

export const promptSets = createRegistry<PromptSet>(
  'prompt sets',
  Object.fromEntries(Object.entries(files).map(([path, value]) => [path, parsePromptSet(value)])),
);

export const summaryLanguages = createRegistry<SummaryLanguage>(
  'summary languages',
  import.meta.glob<SummaryLanguage>('./languages/*.ts', { eager: true, import: 'default' }),
);

/**
 * The set a type of experience gets unless the learner chooses another: of those that serve it, the highest priority.
 * @throws AppError `plugin-unknown` when no set serves the type
 */
export function promptSetFor(type: ExperienceType): PromptSet {
  const [best] = promptSets.all.filter((set) => set.for.includes(type)).sort((a, b) => b.priority - a.priority);
  if (!best) throw new AppError('plugin-unknown', { details: { registry: promptSets.name, type } });
  return best;
}

/** A prompt set that can say which skill zones a chip may stand for. */
export interface ZonedPromptSet extends PromptSet {
  /** Skill zones to suggest for a tapped chip; empty for a chip or question that the set does not have. */
  zonesOf(question: string, chip: string): readonly string[];
}

/**
 * The set a reflection was made with.
 * @throws AppError `plugin-unknown` when no set has that id
 */
export function promptSet(id: string): ZonedPromptSet {
  const set = promptSets.get(id);
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
