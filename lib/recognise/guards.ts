import { type Actor, actorAt, type Reading } from './clauses.ts';
import type { Grammar } from './contract.ts';
import type { Hit } from './cue-index.ts';
import type { Sentence } from './tokens.ts';

/** How much of a cue's weight is left when one looks at who did it and whether it was done; 0 is "not at all". */
export function weigh(hit: Hit, reading: Reading, sentence: Sentence, grammar: Grammar, copied: boolean): number {
  const { words } = reading;
  const at = hit.anchor;
  const clause = reading.clauses[reading.clauseOf[at] ?? 0];
  if (!clause || sentence.question) return 0;
  const word = (place: number) => words[place]?.text ?? '';
  const own = new Set(hit.words);
  const free = (place: number) => !own.has(place);
  const inClause = range(clause.start, clause.end);
  const before = [...carriedBefore(hit, reading, word, grammar), ...inClause].filter(
    (place) => place < at && free(place),
  );

  const quotedWords = hit.words.filter((place) => words[place]?.quoted).length;
  if (quotedWords === hit.words.length && words.filter((token) => token.quoted).length >= 4) return 0;
  if (hit.verb && grammar.nounMarkers?.has(word(at - 1))) return 0;
  if (isNegated(hit, before, inClause, word, grammar)) return 0;
  if (isWish(before, word, grammar) || (free(at + 1) && grammar.wishes.has(`${word(at)} ${word(at + 1)}`))) return 0;
  if (range(at, words.length).some((place) => grammar.undone?.has(`${word(place)} ${word(place + 1)}`))) return 0;
  if (isSupposed(reading, clause.start, grammar)) return 0;
  if (isPlanned(hit, inClause, words.length, word, grammar)) return 0;
  if (!hit.cue.anyone && isSuffered(hit, inClause, word, grammar)) return 0;
  if (isTopic(hit, reading, clause.start, word, grammar)) return 0;
  if (range(at - 4, at).some((place) => free(place) && place >= clause.start && grammar.causatives.has(word(place)))) {
    return 0;
  }

  const { actor, near } = actorAt(reading, at);
  const share = hit.cue.anyone ? 1 : actor ? SHARES[actor] : elided(hit, reading, word, grammar);
  const able = !hit.cue.anyone && before.some((place) => grammar.abilities.has(word(place))) ? 0.6 : 1;
  const carried = near || !actor ? 1 : 0.95;
  return copied && actor !== 'self' ? 0 : share * able * carried;
}

const SHARES: Record<Actor, number> = { self: 1, group: 0.95, other: 0 };

/** A diary leaves "I" out: "Made a rota." Only for what was done, at the head of a sentence that names nobody. */
function elided(hit: Hit, reading: Reading, word: (place: number) => string, grammar: Grammar): number {
  if (reading.clauses.some((clause) => clause.subjects.length > 0)) return 0;
  if (!hit.words.some((place) => grammar.done.has(word(place)))) return 0;
  if (grammar.negatesAfter) return 0.85;
  const head = range(0, hit.anchor).every((place) => grammar.openers.has(word(place)));
  const carried = reading.clauses[reading.clauseOf[hit.anchor] ?? 0];
  const clauseHead = carried !== undefined && grammar.done.has(word(0));
  return head || clauseHead ? 0.85 : 0;
}

/** "I want to be captain and lead": a verb without a subject or a past of its own takes what stood before the last one. */
function carriedBefore(
  hit: Hit,
  reading: Reading,
  word: (place: number) => string,
  grammar: Grammar,
): readonly number[] {
  const index = reading.clauseOf[hit.anchor] ?? 0;
  const clause = reading.clauses[index];
  const last = reading.clauses[index - 1];
  if (!clause?.carriesOn || !last || clause.subjects.length > 0) return [];
  // Where the verb comes second, an infinitive alone shares the auxiliary: "ik wil reizen en talen leren".
  if (grammar.negatesAfter && !hit.words.some((place) => grammar.infinitives.has(word(place)))) return [];
  return grammar.done.has(word(hit.anchor)) ? [] : range(last.start, last.end);
}

function isNegated(
  hit: Hit,
  before: readonly number[],
  inClause: readonly number[],
  word: (place: number) => string,
  grammar: Grammar,
): boolean {
  const last = hit.words.at(-1) ?? hit.anchor;
  const own = new Set(hit.words);
  const looked = grammar.negatesAfter
    ? [...new Set([...before, ...inClause])].filter((place) => !own.has(place))
    : [...before, ...range(hit.anchor, last).filter((place) => !own.has(place))];
  return looked.some(
    (place) => grammar.negators.has(word(place)) && !grammar.notNegating.has(`${word(place)} ${word(place + 1)}`),
  );
}

function isWish(before: readonly number[], word: (place: number) => string, grammar: Grammar): boolean {
  return before.some(
    (place) => grammar.wishes.has(word(place)) || grammar.wishes.has(`${word(place)} ${word(place + 1)}`),
  );
}

/** "If I had time I would …" in the sentence, or "if I …" as the clause itself. */
function isSupposed(reading: Reading, start: number, grammar: Grammar): boolean {
  const has = (set: ReadonlySet<string>) => reading.words.some((token) => set.has(token.text));
  const asked = (at: number) =>
    reading.words.slice(Math.max(0, at - 3), at).some(({ text }) => grammar.asking?.has(text));
  if (!reading.words.some(({ text }, at) => grammar.conditions.has(text) && !asked(at))) return false;
  const opens = grammar.conditions.has(reading.words[start]?.text ?? '');
  const self = reading.words[start + 1]?.text ?? '';
  return has(grammar.conditionals) || (opens && !grammar.negatesAfter && grammar.self.has(self));
}

/** "Dat ga ik organiseren": an infinitive after an auxiliary of the future, and no word of habit. */
function isPlanned(
  hit: Hit,
  inClause: readonly number[],
  length: number,
  word: (place: number) => string,
  grammar: Grammar,
): boolean {
  if (!hit.words.some((place) => grammar.infinitives.has(word(place)))) return false;
  const own = new Set(hit.words);
  const reach = grammar.negatesAfter ? inClause : inClause.filter((place) => place < hit.anchor);
  if (!reach.some((place) => !own.has(place) && grammar.futures.has(word(place)))) return false;
  return !range(0, length).some((place) => grammar.habits.has(word(place)));
}

/** "I was taught", "ik werd geholpen": it was done to the learner. */
function isSuffered(hit: Hit, inClause: readonly number[], word: (place: number) => string, grammar: Grammar): boolean {
  const own = new Set(hit.words);
  const verbs = grammar.negatesAfter ? hit.words : [hit.anchor];
  if (!verbs.some((place) => grammar.done.has(word(place)))) return false;
  return inClause.some(
    (place) =>
      !own.has(place) &&
      grammar.passives.has(word(place)) &&
      (grammar.passiveReach > 5 || (place < hit.anchor && hit.anchor - place <= grammar.passiveReach)),
  );
}

/** "I watched a video about how to edit": the skill is what it was about. */
function isTopic(
  hit: Hit,
  reading: Reading,
  start: number,
  word: (place: number) => string,
  grammar: Grammar,
): boolean {
  const from = Math.max(0, start - 7);
  const own = new Set(hit.words);
  const near = range(from, hit.anchor).filter((place) => !own.has(place));
  const topic = near.filter((place) => place >= Math.min(start, hit.anchor - 4) && grammar.topics.has(word(place)));
  if (topic.length === 0 || reading.words.length === 0) return false;
  return near.some((place) => grammar.consuming.has(word(place)));
}

/** Course pages and advertisements speak of "we" and "you", and say so. */
export function looksCopied(words: readonly string[], lower: string, grammar: Grammar): boolean {
  if (words.some((word) => grammar.firstPerson.has(word))) return false;
  return grammar.copyMarks.some((mark) => lower.includes(mark));
}

function range(from: number, to: number): number[] {
  const list: number[] = [];
  for (let place = Math.max(0, from); place < to; place += 1) list.push(place);
  return list;
}
