import type { Experience } from '../model/experience.ts';
import { EXPERIENCE_TYPES, VERBS, type Verb } from '../model/experience-type.ts';
import type { PromptSet, Question, SummaryLanguage, VerbWords } from './contract.ts';
import { type Answers, inLanguage, ownWords, privacyOf } from './questions.ts';
import { summaryLanguageFor } from './registry.ts';

/** Where a clause comes from: a chip that was tapped, or words that were typed. */
export type ClauseSource =
  | { readonly question: string; readonly chip: string }
  | { readonly question: string; readonly text: string };

export interface Clause {
  readonly text: string;
  readonly from: ClauseSource;
}

/** What every text is made from. */
export interface Told {
  readonly set: PromptSet;
  readonly reflection: Answers | null;
  readonly experience: Pick<Experience, 'type' | 'verb' | 'title'>;
  readonly language: string;
}

export interface Said {
  readonly sentences: readonly string[];
  readonly clauses: readonly Clause[];
}

/**
 * The answer to one question as sentences.
 * @param manner `line` writes chips as a CV does, without "I"; typed words stay as they were typed
 */
export function sentencesOf(question: Question, told: Told, manner: 'prose' | 'line' = 'prose'): Said {
  const language = summaryLanguageFor(told.language);
  const typed = ownWords(question, told.reflection ?? { texts: {} });
  const sentences: string[] = [];
  const clauses: Clause[] = [];
  if (question.field === 'verb') {
    const verb = verbOf(question, told);
    if (verb) {
      const text = withTitle(verbWords(language, verb, told.experience).sentence, told, language);
      sentences.push(text);
      clauses.push({ text, from: { question: question.id, chip: verb } });
    }
  } else {
    const tapped = new Set(told.reflection?.chips[question.id]);
    // In the set's order, not the order of tapping: the same taps always make the same sentence.
    const chips = question.chips.filter((chip) => tapped.has(chip.id));
    const texts = chips.map((chip) => inLanguage(chip.clause, language.id));
    const frame = manner === 'line' ? (question.line ?? question.frame) : question.frame;
    if (frame && texts.length > 0) {
      const framed = inLanguage(frame, language.id).split('{list}').join(language.list(texts));
      sentences.push(`${language.capitalised(framed)}.`);
    }
    chips.forEach((chip, index) => {
      clauses.push({ text: texts[index] ?? '', from: { question: question.id, chip: chip.id } });
    });
  }
  if (typed) {
    const text = asSentences(typed, language);
    sentences.push(text);
    clauses.push({ text, from: { question: question.id, text: typed } });
  }
  return { sentences: sentences.filter(Boolean), clauses };
}

export function isPrivate(question: Question, reflection: Pick<Answers, 'privacies'> | null): boolean {
  return privacyOf(question, reflection ?? { privacies: {} }) === 'just-for-me';
}

/** What the learner says they did: the field of the experience, or the chip that was tapped for it. */
export function verbOf(question: Question, told: Told): Verb | null {
  const tapped = told.reflection?.chips[question.id]?.[0];
  return told.experience.verb ?? VERBS.find((verb) => verb === tapped) ?? null;
}

/** True when the learner only means to do it: a verb that no CV has a line for. */
export function isPlan(told: Told): boolean {
  const question = told.set.questions.find((one) => one.field === 'verb');
  const verb = question ? verbOf(question, told) : null;
  return verb !== null && summaryLanguageFor(told.language).verbs[verb].line === undefined;
}

/** The words of a verb for this experience. */
export function verbWords(
  language: SummaryLanguage,
  verb: Verb,
  { type }: Told['experience'],
): Pick<VerbWords, 'sentence' | 'line'> {
  const { sentence, ofThing, line, lineOfThing } = language.verbs[verb];
  // A tutorial's title names a page; only what was made, or a pastime, is named by its title.
  const isThing = type === 'making' || EXPERIENCE_TYPES[type].kind !== 'learning';
  if (!isThing) return { sentence, ...(line ? { line } : {}) };
  const ofIt = lineOfThing ?? line;
  return { sentence: ofThing ?? sentence, ...(ofIt ? { line: ofIt } : {}) };
}

/** A sentence with the experience's title between quotation marks where `{title}` stands. */
export function withTitle(sentence: string, { experience }: Told, language: SummaryLanguage): string {
  return sentence.split('{title}').join(language.quoted(oneLine(experience.title)));
}

/** Typed words on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Typed words as sentences: one a line, first letter and full stop in place, nothing else touched. */
export function asSentences(typed: string, language: SummaryLanguage): string {
  return typed
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => oneLine(line.replace(/^\s*[-*•]\s+/u, '')))
    .filter((line) => line !== '')
    .map((line) => finished(language.capitalised(line)))
    .join(' ');
}

/** Closes a sentence that its writer left open. An emoji closes one too, as people use it. */
export function finished(sentence: string): string {
  if (
    /[.!?…。؟！？][)\]"'”’»]*$/u.test(sentence) ||
    /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]\uFE0F?$/u.test(sentence)
  )
    return sentence;
  return `${sentence.replace(/[\s,;:–-]+$/u, '')}.`;
}
