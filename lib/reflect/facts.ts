import type { SummaryLanguage } from './contract.ts';
import { finished, oneLine } from './sentences.ts';

/**
 * What the experience tells beside the answers. Whoever hands it in decides what may be told: what is absent, empty or
 * null is not said.
 */
export interface Facts {
  /** Whole minutes. */
  readonly minutes?: number | null;
  /** A name, or only the kind of organisation, in the language of the text. */
  readonly organisation?: string | null;
  readonly place?: string | null;
  readonly role?: string | null;
  /** Names of others. They stay out of everything made for sharing, whoever hands them in. */
  readonly people?: readonly string[];
  /** Names of confirmed skills (for Youthpass: of its key competences), in the language of the text. */
  readonly skills?: readonly string[];
}

/** Time, organisation, place, people and role as sentences. */
export function factSentences(facts: Facts, language: SummaryLanguage, forSharing: boolean): string[] {
  const words = language.facts;
  const people = forSharing ? [] : given(facts.people);
  return [
    fill(words.time, durationIn(facts, language)),
    fill(words.organisation, facts.organisation),
    fill(words.place, facts.place),
    fill(words.people, language.list(people)),
    fill(words.role, facts.role),
  ].filter(Boolean);
}

/** Organisation, place and time as a CV puts them between brackets; empty when there are none. */
export function factBrackets(facts: Facts, language: SummaryLanguage): string {
  const parts = [facts.organisation, facts.place, durationIn(facts, language)];
  const told = parts.map((part) => oneLine(part ?? '')).filter(Boolean);
  return told.length > 0 ? ` (${told.join(', ')})` : '';
}

/** `{x}` filled with one line and closed as a sentence; empty when there is nothing to fill it with. */
export function fill(sentence: string, x: string | null | undefined): string {
  const line = oneLine(x ?? '');
  return line === '' ? '' : finished(sentence.replace(/\.$/, '').split('{x}').join(line));
}

/** Names without the empty ones. */
export const given = (names: readonly string[] | undefined): string[] => (names ?? []).map(oneLine).filter(Boolean);

function durationIn({ minutes }: Facts, language: SummaryLanguage): string {
  const whole = Math.round(minutes ?? 0);
  return Number.isFinite(whole) && whole > 0 ? language.duration(whole) : '';
}
