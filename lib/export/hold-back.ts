import type { Experience, Shareable } from '../model/experience.ts';
import { EXPERIENCE_TYPES } from '../model/experience-type.ts';
import { kindOfOrganisation, STAND_INS, say } from './words.ts';

/** What of an experience's where and who may leave, and how the rest is kept out of every text. */
export interface Discretion {
  readonly organisation: string | null;
  readonly place: string | null;
  readonly role: string | null;
  /** True when web addresses and the provider's name may leave. */
  readonly addresses: boolean;
  /** How much of a date may leave: 10 characters for the day, 7 for the month. */
  readonly dateLength: 7 | 10;
  /** Puts the kind of thing in the place of each name that is held back, whoever wrote it. */
  redact(text: string): string;
  /** True when a text holds a name that is held back. */
  reveals(text: string): boolean;
}

/**
 * Volunteering and life at home tell where somebody regularly is: they leave with the month and the kind of organisation
 * unless the learner chose more, field by field or for the whole experience.
 * @param exact the learner chose to share everything about this experience
 */
export function discretionFor(experience: Experience, language: string, exact: boolean): Discretion {
  const { kind } = EXPERIENCE_TYPES[experience.type];
  const careful = !exact && (kind === 'volunteering' || kind === 'life');
  const open = (one: Shareable | null) => one !== null && (exact || one.exactness === 'exact');
  const { organisation, place, role } = experience;
  const addresses = exact || (organisation ? open(organisation) : kind !== 'volunteering');
  const swaps: [string, string][] = [];
  const swap = (name: string | null | undefined, by: string) => {
    if (name && [...name.trim()].length >= 3) swaps.push([name.trim(), by]);
  };

  const kindOf = (name: string) =>
    organisation?.exactness === 'hidden'
      ? say(STAND_INS.organisation, language)
      : say(kindOfOrganisation(name, kind === 'volunteering'), language);
  if (organisation && !open(organisation)) swap(organisation.name, kindOf(organisation.name));
  if (!addresses) {
    const names = [experience.detected?.fields.organisation?.value, experience.page?.provider, experience.page?.site];
    for (const name of names) swap(name, kindOf(name ?? ''));
    swap(experience.page?.author, say(STAND_INS.person, language));
  }
  const hiddenPlace = place ? !open(place) : careful;
  if (hiddenPlace) {
    for (const name of [place?.name, experience.detected?.fields.place?.value]) {
      swap(name, say(STAND_INS.place, language));
      for (const part of name?.split(/[,;/(]/) ?? []) swap(part.replace(/[)]/g, ''), say(STAND_INS.place, language));
    }
  }
  if (role?.exactness === 'hidden' && !exact) swap(role.name, '…');
  for (const person of experience.people) swap(person.name, person.relation.trim() || say(STAND_INS.person, language));

  const pattern = patternOf(swaps.map(([name]) => name));
  const bySmall = new Map(swaps.toReversed().map(([name, by]) => [normal(name), by]));
  return {
    organisation: organisation
      ? open(organisation)
        ? organisation.name
        : organisation.exactness === 'hidden'
          ? null
          : kindOf(organisation.name)
      : null,
    place: open(place) ? (place?.name ?? null) : null,
    role: open(role) || (role?.exactness === 'general' && !careful) ? (role?.name ?? null) : null,
    addresses,
    dateLength: careful ? 7 : 10,
    reveals: (text) => pattern?.test(text.normalize('NFC')) ?? false,
    redact(text) {
      if (!pattern?.test(text.normalize('NFC'))) return text;
      return text.normalize('NFC').replace(new RegExp(pattern, 'giu'), (...match) => {
        const [whole, article, name] = match as unknown as [string, string | undefined, string];
        const by = bySmall.get(normal(name)) ?? '…';
        const at = match.find((part) => typeof part === 'number') as unknown as number;
        // An article before a name goes with it: "at the Food Bank" → "at a food bank".
        return at === 0 && /^\p{Lu}/u.test(article || whole) ? by.replace(/^\p{Ll}/u, (l) => l.toUpperCase()) : by;
      });
    },
  };
}

const normal = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ');

/** Finds any of the names as whole words, the longest first, with the article before it. */
function patternOf(names: readonly string[]): RegExp | null {
  const escaped = [...new Set(names.map((name) => name.normalize('NFC')))]
    .sort((a, b) => b.length - a.length)
    .map((name) =>
      name
        .split(/[\s_-]+/u)
        .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
        .join('[\\s_-]+'),
    );
  if (escaped.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])((?:the|an?|de|het|een)\\s+)?(${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
