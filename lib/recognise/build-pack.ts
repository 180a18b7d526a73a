import type { Cue, Grammar, LanguagePack } from './contract.ts';
import { buildIndex } from './cue-index.ts';
import type { Forms } from './pattern.ts';
import { normalise } from './tokens.ts';

/** Zone → lines of `[pattern, example sentence, weight?]`, as the data files hold them; `> ` before a pattern: whoever acts. */
export type CueLines = Readonly<Record<string, readonly (readonly (string | number)[])[]>>;

/** Before a pattern: whoever acts. */
const ANYONE = /^> /;

export interface VerbForms extends Forms {
  /** Past and perfect: what was done. */
  readonly done: readonly string[];
  readonly infinitives: readonly string[];
}

export interface PackSource {
  readonly id: string;
  readonly common: readonly string[];
  readonly cues: CueLines;
  readonly classes: Readonly<Record<string, string>>;
  inflect(lemma: string): VerbForms;
  readonly grammar: Omit<Grammar, 'done' | 'infinitives'>;
  readonly counterExamples: LanguagePack['counterExamples'];
}

/**
 * Compiles a language's data into a pack.
 * @throws Error when a cue cannot be read: a mistake of the data's writer, found by the contract tests
 */
export function buildPack(source: PackSource): LanguagePack {
  const done = new Set<string>();
  const infinitives = new Set<string>();
  const cues: Cue[] = Object.entries(source.cues).flatMap(([zone, lines]) =>
    lines.map(([pattern, example, weight = 1]) => ({
      id: `${source.id}/${zone}/${pattern}`,
      zone,
      pattern: String(pattern).replace(ANYONE, ''),
      anyone: ANYONE.test(String(pattern)),
      example: String(example),
      weight: Number(weight),
    })),
  );
  const index = buildIndex(cues, {
    classes: source.classes,
    forms(lemma) {
      const forms = source.inflect(lemma);
      for (const form of forms.done) done.add(normalise(form));
      for (const form of forms.infinitives) infinitives.add(normalise(form));
      return forms;
    },
  });
  return {
    id: source.id,
    common: new Set(source.common.map(normalise)),
    grammar: { ...source.grammar, done, infinitives },
    cues,
    index,
    counterExamples: source.counterExamples,
  };
}

/** "a b|c_d" → {"a", "b", "c d"}: lists are written with spaces, two-word entries with an underscore. */
export function list(text: string): ReadonlySet<string> {
  return new Set(
    text
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => normalise(word).replace(/_/g, ' ')),
  );
}
