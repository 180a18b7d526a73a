import type { Question } from './contract.ts';
import { type Facts, factSentences } from './facts.ts';
import { type Answers, inLanguage, ownWords } from './questions.ts';
import { promptSets, summaryLanguageFor, summaryLanguages, withLenses } from './registry.ts';
import { type Clause, isPlan, isPrivate, sentencesOf, type Told, withTitle } from './sentences.ts';

const NOTHING: Answers = { chips: {}, texts: {}, skipped: {}, privacies: {}, summary: null, finishedAt: null };

export interface Summary {
  readonly text: string;
  /** Everything the answers say, each with its source. An edited summary keeps these: they are what it was made from. */
  readonly clauses: readonly Clause[];
  /** True when the text is the learner's own version. */
  readonly edited: boolean;
}

export interface SummaryInput extends Told {
  /** Leaves out every answer that is "just for me". */
  readonly forSharing?: boolean;
  /** What may be told beside the answers. */
  readonly facts?: Facts;
}

/**
 * What the learner tapped and typed, as a readable first-person text. Deterministic; nothing is in it that was not
 * tapped or typed. The learner's own edited version wins; for sharing, sentences that come from private answers are
 * taken out of it too, as long as they still stand there as they were made.
 */
export function summarise(input: SummaryInput): Summary {
  const { set, reflection, forSharing } = input;
  const kept = set.questions.filter((question) => !forSharing || !isPrivate(question, reflection));
  const parts = kept.map((question) => ({ question, ...sentencesOf(question, input) }));
  const clauses = parts.flatMap((part) => part.clauses);
  const edited = reflection?.summary ?? null;
  if (edited === null) return { text: made(parts, input), clauses, edited: false };
  return { text: forSharing ? withoutSecrets(edited, input) : edited, clauses, edited: true };
}

/** Every text of a reflection that may leave with the learner's say-so: answers that are not private, and the summary. */
export function shareableTexts(input: SummaryInput): readonly string[] {
  const answers = input.set.questions
    .filter((question) => input.reflection && !isPrivate(question, input.reflection))
    .map((question) => ownWords(question, input.reflection ?? { texts: {} }));
  return [...answers, summarise({ ...input, forSharing: true }).text].filter((text) => text !== '');
}

/** What one chip says when it stands alone: what tapping it would add to a text that the learner wrote themselves. */
export function wouldAdd(input: Told, question: string, chip: string): string {
  const asked = input.set.questions.find((one) => one.id === question);
  if (!asked || asked.field !== null) return '';
  const reflection = { ...NOTHING, chips: { [question]: [chip] } };
  return sentencesOf(asked, { ...input, reflection }).sentences.join(' ');
}

function made(
  parts: readonly { readonly question: Question; readonly sentences: readonly string[] }[],
  input: SummaryInput,
): string {
  const language = summaryLanguageFor(input.language);
  // What is only a plan took no time yet.
  const facts = isPlan(input) ? [] : factSentences(input.facts ?? {}, language, input.forSharing ?? false);
  const verb = parts.flatMap(({ question, sentences }) => (question.field === 'verb' ? sentences : []));
  const rest = parts.flatMap(({ question, sentences }) => (question.field === 'verb' ? [] : sentences));
  // "I spent 2 hours on it" needs to have said on what.
  const opening = verb.length === 0 && facts.length > 0 ? [withTitle(language.facts.about, input, language)] : verb;
  return [...opening, ...facts, ...rest].join(' ');
}

/**
 * An edited summary without what it took from private answers, in whichever language it was made: the typed words, the
 * sentences as they are now, and the sentences that any other choice of the same chips would have made.
 */
function withoutSecrets(edited: string, input: SummaryInput): string {
  const { reflection } = input;
  if (!reflection) return edited;
  // A lens that is not looked through now may have been when the text was written.
  const set = withLenses(
    input.set,
    promptSets.all.filter((one) => one.lens),
  );
  const asked = new Set(set.questions.map((question) => question.id));
  const foreign = Object.keys(reflection.texts).filter((id) => !asked.has(id) && reflection.privacies[id] !== 'ask');
  const secret = set.questions.filter((question) => isPrivate(question, reflection));
  const sentences = summaryLanguages.ids.flatMap((language) =>
    secret.flatMap((question) => sentencesOf(question, { ...input, language }).sentences),
  );
  const typed = [
    ...secret.map((question) => ownWords(question, reflection)),
    ...foreign.map((id) => reflection.texts[id]?.trim() ?? ''),
  ];
  const longestFirst = [...sentences, ...typed].filter(Boolean).sort((a, b) => b.length - a.length);
  const taken = longestFirst.reduce((rest, one) => rest.split(one).join(''), edited);
  const touched = secret.filter((question) => question.frame && reflection.chips[question.id]);
  return touched
    .flatMap((question) => summaryLanguages.ids.map((language) => anyChoiceOf(question, language)))
    .reduce((rest, pattern) => rest.replace(pattern, ''), taken)
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Matches the sentence that any choice of a question's chips makes. */
function anyChoiceOf(question: Question, tag: string): RegExp {
  const language = summaryLanguageFor(tag);
  const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const clauses = question.chips.map((chip) => escaped(inLanguage(chip.clause, language.id)));
  const clause = `(?:${clauses.sort((a, b) => b.length - a.length).join('|')})`;
  const [, comma = '', last = ''] = language.list(['\0', '\0', '\0']).split('\0').map(escaped);
  const framed = language.capitalised(inLanguage(question.frame ?? { en: '{list}', nl: '{list}' }, language.id));
  const [before = '', after = ''] = framed.split('{list}').map(escaped);
  return new RegExp(`${before}${clause}(?:(?:${comma}|${last})${clause})*${after}\\.`, 'gu');
}
