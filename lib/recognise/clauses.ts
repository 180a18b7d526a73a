import type { Grammar } from './contract.ts';
import type { Sentence, Token } from './tokens.ts';

/** Who acts: the learner, the learner among others, somebody else; or nobody is named. */
export type Actor = 'self' | 'group' | 'other';

interface Subject {
  readonly at: number;
  readonly actor: Actor;
}
export interface Clause {
  /** Indices into the words of the sentence; `end` is the first word after. */
  readonly start: number;
  readonly end: number;
  /** Begins with "and" or a comma: carries the subject before on. */
  readonly carriesOn: boolean;
  readonly subjects: readonly Subject[];
}

/** A sentence cut into clauses, each with who acts in it. */
export interface Reading {
  readonly words: readonly Token[];
  readonly clauses: readonly Clause[];
  /** Word → its clause. */
  readonly clauseOf: readonly number[];
  /** Subjects may follow their verb: "bij de kassa hielp ik". */
  readonly inverts: boolean;
}

/** How many words after a verb its subject may stand ("daarna loste ik"). */
const INVERSION = 4;

/** Reads a sentence: words, clauses, subjects. */
export function readSentence(sentence: Sentence, grammar: Grammar): Reading {
  const words: Token[] = [];
  const clauseOf: number[] = [];
  const starts: { at: number; carriesOn: boolean }[] = [{ at: 0, carriesOn: false }];
  const open = (at: number, carriesOn: boolean) => {
    const last = starts.at(-1);
    if (last && last.at === at) starts.pop();
    starts.push({ at, carriesOn: carriesOn || (last?.at === at && last.carriesOn) });
  };
  for (const token of sentence.tokens) {
    if (!token.word) {
      if (words.length > 0 && !/\p{N}/u.test(token.text)) open(words.length, true);
      else if (/\p{N}/u.test(token.text)) words.push(token);
      continue;
    }
    const clause = words.slice(starts.at(-1)?.at ?? 0);
    if (words.length > 0 && grammar.boundaries.has(token.text) && !isPair(clause, token.text, grammar)) {
      open(words.length, grammar.coordinators.has(token.text));
    } else if (clause.length > 0 && grammar.relatives?.has(token.text)) {
      if (!grammar.notRelativeAfter?.has(words.at(-1)?.text ?? '')) open(words.length, false);
    }
    words.push(token);
  }
  const clauses = starts
    .filter(({ at }) => at < words.length)
    .map(({ at, carriesOn }, index, all) => {
      const end = all[index + 1]?.at ?? words.length;
      return { start: at, end, carriesOn, subjects: subjectsOf(words, at, end, grammar) };
    });
  clauses.forEach((clause, index) => {
    for (let word = clause.start; word < clause.end; word += 1) clauseOf[word] = index;
  });
  return { words, clauses, clauseOf, inverts: grammar.negatesAfter };
}

/** "Me and my friend", "ik en mijn broer": one subject, not two clauses. */
function isPair(clause: readonly Token[], word: string, grammar: Grammar): boolean {
  const pronouns = clause.filter((token) => !grammar.openers.has(token.text));
  const [only] = pronouns;
  return grammar.coordinators.has(word) && pronouns.length === 1 && only !== undefined && isSelf(only.text, grammar);
}

function isSelf(word: string, grammar: Grammar): boolean {
  return grammar.self.has(word) || grammar.selfGroup.has(word) || (grammar.selfAtStart?.has(word) ?? false);
}

function subjectsOf(words: readonly Token[], start: number, end: number, grammar: Grammar): Subject[] {
  const found: Subject[] = [];
  let first = start;
  while (
    first < end &&
    (grammar.boundaries.has(words[first]?.text ?? '') || grammar.openers.has(words[first]?.text ?? ''))
  ) {
    first += 1;
  }
  const objectFirst = isObjectFirst(words.slice(start, end), grammar);
  for (let at = start; at < end; at += 1) {
    const { text, capital } = words[at] ?? { text: '', capital: false };
    const opens = at === first;
    const pair = `${text} ${words[at + 1]?.text ?? ''}`;
    if (grammar.self.has(text) || (opens && grammar.selfAtStart?.has(text))) found.push({ at, actor: 'self' });
    else if (opens && grammar.selfPhrases?.has(pair)) found.push({ at, actor: 'self' });
    else if (
      grammar.selfGroup.has(text) ||
      (opens && grammar.groupPhrases?.has(pair) && !grammar.othersAtStart.has(words[at + 2]?.text ?? ''))
    )
      found.push({ at, actor: 'group' });
    else if (grammar.others.has(text)) {
      // After the learner's own subject it is an object: "ik liet ze praten".
      if (found.length === 0 || opens || grammar.alwaysSubject?.has(text)) found.push({ at, actor: 'other' });
      else if (found.at(-1)?.actor === 'other') found.push({ at, actor: 'other' });
    } else if (opens && at + 1 < end && !objectFirst) {
      const named = capital && at > 0 && !grammar.determiners.has(text);
      if (grammar.othersAtStart.has(text) || grammar.determiners.has(text) || named) found.push({ at, actor: 'other' });
    }
  }
  return found;
}

/** "… en de taken verdeeld": a participle without its auxiliary, so that what stands first is what it was done to. */
function isObjectFirst(clause: readonly Token[], { auxiliaries, done }: Grammar): boolean {
  if (!auxiliaries || clause.some(({ text }) => auxiliaries.has(text))) return false;
  return clause.some(({ text }, at) => done.has(text) && (/^.{0,8}ge/.test(text) || at === clause.length - 1));
}

/** Who does what stands at a word, and how far the subject had to be fetched. */
export function actorAt(reading: Reading, at: number): { actor: Actor | null; near: boolean } {
  const index = reading.clauseOf[at] ?? 0;
  const clause = reading.clauses[index];
  if (!clause) return { actor: null, near: false };
  const before = clause.subjects.filter((subject) => subject.at <= at).at(-1);
  const after = clause.subjects.find((subject) => subject.at > at && subject.at <= at + INVERSION);
  if (before) {
    // "Toen het regende gooide ik": right after a verb, where the verb comes second, stands its subject.
    if (reading.inverts && after && after.actor !== 'other' && after.at === at + 1) {
      return { actor: after.actor, near: true };
    }
    // "Bij de kassa hielp ik": what stood first was no subject but a place.
    if (reading.inverts && before.actor === 'other' && after && after.actor !== 'other' && before.at === clause.start) {
      return { actor: after.actor, near: true };
    }
    return { actor: before.actor, near: true };
  }
  if (after) return { actor: after.actor, near: true };
  // Clauses without a subject ("after dinner") are passed over.
  for (let back = index - 1; back >= 0; back -= 1) {
    const subject = reading.clauses[back]?.subjects[0];
    if (subject) return { actor: subject.actor, near: false };
  }
  // "As captain, I …": a first clause without a subject waits for the next.
  const next = reading.clauses[index + 1]?.subjects[0];
  if (index === 0 && next && !reading.words.slice(0, at).some((word) => word.capital && word.start > 0)) {
    return { actor: next.actor, near: false };
  }
  return { actor: null, near: false };
}
