import type { Tells } from './contract.ts';
import { type Facts, factBrackets, factSentences, fill, given } from './facts.ts';
import { summaryLanguageFor } from './registry.ts';
import { type Clause, isPlan, isPrivate, type Said, sentencesOf, verbOf, verbWords, withTitle } from './sentences.ts';
import { type SummaryInput, summarise } from './summary.ts';

/** The texts one reflection can become. */
export const TEXT_KINDS = ['summary', 'cv-line', 'badge-evidence', 'youthpass'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** The four letters of STAR. */
export const STAR = ['situation', 'task', 'action', 'result'] as const;
export type StarPart = (typeof STAR)[number];

export interface RenderInput extends SummaryInput {
  readonly kind: TextKind;
  /** Leaves out what is "just for me". Absent: true for everything but the summary, which is the learner's own. */
  readonly forSharing?: boolean;
  readonly facts?: Facts;
}

export interface Rendered {
  readonly kind: TextKind;
  /** Empty when there is nothing to tell. */
  readonly text: string;
  /** What stands in it, each with its source. */
  readonly clauses: readonly Clause[];
  /** The letters of STAR that nothing told about: as data, to ask for kindly or not at all. */
  readonly missing: readonly StarPart[];
  /** True when the text is the learner's own version (a summary only). */
  readonly edited: boolean;
}

/** Which answers a text takes, in its order. Feelings and plans are nobody's proof. */
const PARTS: Record<Exclude<TextKind, 'summary'>, readonly Tells[]> = {
  'cv-line': ['situation', 'task', 'action', 'result', 'learning'],
  'badge-evidence': ['situation', 'task', 'action', 'result', 'learning'],
  youthpass: ['situation', 'task', 'action', 'result', 'learning', 'next'],
};

/**
 * One reflection as a summary, a CV line in STAR order, a paragraph of badge evidence, or a Youthpass paragraph.
 * Deterministic; only what was tapped, typed or handed in as a fact appears.
 */
export function render(input: RenderInput): Rendered {
  const { kind } = input;
  const facts = isPlan(input) ? {} : (input.facts ?? {});
  const told = { ...input, facts, forSharing: input.forSharing ?? kind !== 'summary' };
  const answers = answersOf(told, kind === 'cv-line' ? 'line' : 'prose');
  const missing = missingIn(answers, facts);
  if (kind === 'summary') return { kind, ...summarise(told), missing };
  const text = kind === 'cv-line' ? cvLine(answers, told) : paragraph(answers, told, kind);
  const clauses = text === '' ? [] : [...answers.verb.clauses, ...inOrder(answers, kind).flatMap((one) => one.clauses)];
  return { kind, text, clauses, missing, edited: false };
}

interface Parts {
  /** What was done, from the verb; empty for what is only meant to be done. */
  readonly verb: Said & { readonly line: string };
  readonly rest: readonly (Said & { readonly tells: Tells })[];
}

function answersOf(input: SummaryInput, manner: 'prose' | 'line'): Parts {
  const asked = input.set.questions.filter((one) => !input.forSharing || !isPrivate(one, input.reflection));
  const question = asked.find((one) => one.field === 'verb');
  const verb = question ? verbOf(question, input) : null;
  const language = summaryLanguageFor(input.language);
  const line = verb ? verbWords(language, verb, input.experience).line : undefined;
  const said = question && line ? sentencesOf(question, input) : { sentences: [], clauses: [] };
  return {
    verb: { ...said, line: line ? withTitle(line, input, language) : '' },
    rest: asked
      .filter((one) => one.field === null)
      .map((one) => ({ tells: one.tells, ...sentencesOf(one, input, manner) }))
      .filter((one) => one.sentences.length > 0),
  };
}

/**
 * The answers a text takes, in STAR order. What was done before a moment was asked about is of the whole, not of that
 * moment: it stands in front.
 */
function inOrder({ rest }: Parts, kind: Exclude<TextKind, 'summary'>): Parts['rest'] {
  const moment = rest.findIndex((one) => one.tells === 'situation');
  const whole = rest.filter((one, at) => one.tells === 'action' && at < moment);
  return [...whole, ...PARTS[kind].flatMap((part) => rest.filter((one) => one.tells === part && !whole.includes(one)))];
}

/** True when there is only a title, or only a plan: nothing to put into a CV or show as proof. */
function isBare(parts: Parts, facts: readonly string[], kind: Exclude<TextKind, 'summary'>): boolean {
  return parts.verb.line === '' && inOrder(parts, kind).length === 0 && facts.length === 0;
}

function cvLine(parts: Parts, input: SummaryInput): string {
  const language = summaryLanguageFor(input.language);
  const facts = input.facts ?? {};
  const brackets = factBrackets(facts, language);
  const role = fill(language.facts.roleLine, facts.role);
  if (isBare(parts, [brackets, role].filter(Boolean), 'cv-line')) return '';
  const what = parts.verb.line || withTitle('{title}', input, language);
  const said = inOrder(parts, 'cv-line').flatMap((one) => one.sentences);
  const skills = fill(language.facts.skillsLine, language.list(given(facts.skills)));
  return [`${language.capitalised(what)}${brackets}.`, role, ...said, skills].filter(Boolean).join(' ');
}

function paragraph(parts: Parts, input: SummaryInput, kind: 'badge-evidence' | 'youthpass'): string {
  const language = summaryLanguageFor(input.language);
  const facts = input.facts ?? {};
  const told = factSentences(facts, language, input.forSharing ?? false);
  if (isBare(parts, told, kind)) return '';
  const { sentences } = parts.verb;
  const opening = sentences.length > 0 ? sentences : [withTitle(language.facts.about, input, language)];
  const said = inOrder(parts, kind).flatMap((one) => one.sentences);
  const words = kind === 'youthpass' ? language.facts.competences : language.facts.skills;
  const skills = fill(words, language.list(given(facts.skills)));
  return [...opening, ...told, ...said, skills].filter(Boolean).join(' ');
}

/** A role is a task, an organisation or place a situation, and what was learned a result. */
function missingIn({ verb, rest }: Parts, facts: Facts): StarPart[] {
  const told = new Set<Tells>(rest.map((one) => one.tells));
  const has: Record<StarPart, boolean> = {
    situation: verb.line !== '' || told.has('situation') || Boolean(facts.organisation || facts.place),
    task: told.has('task') || Boolean(facts.role),
    action: told.has('action'),
    result: told.has('result') || told.has('learning'),
  };
  return STAR.filter((part) => !has[part]);
}
