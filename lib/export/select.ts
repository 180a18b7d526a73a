import { zone } from '../frameworks/index.ts';
import type { Evidence } from '../model/evidence.ts';
import { PROVENANCES, type Provenance } from '../model/provenance.ts';
import { type ClaimBasis, SKILL_LEVELS, type SkillClaim, type SkillLevel } from '../model/skill-claim.ts';
import type { ExportClaim, ExportDocument, ExportEvidence, ExportExperience, ExportSkill } from './document-model.ts';
import { type Discretion, discretionFor } from './hold-back.ts';
import { selectBadges, selectCredentials } from './select-badges.ts';
import type { ExportCard, ExportInput, ExportOptions, HeldBack, Selection } from './selection.ts';
import { clean, oneLine, webAddress } from './text.ts';
import { say, writableLanguage } from './words.ts';

/**
 * The one gate between what is stored and what leaves. Nothing unconfirmed, nothing "just for me", nothing deleted goes
 * through; places and organisations go only as exactly as the learner chose; names of other people never do.
 */
export function selectForExport(input: ExportInput, options: ExportOptions): Selection {
  const language = writableLanguage(options.language);
  const heldBack: HeldBack[] = [];
  const keys = new Map<string, string>();
  const discretions = new Map<string, Discretion>();
  const experiences: ExportExperience[] = [];
  for (const card of input.cards) {
    const { experience } = card;
    if (experience.deletedAt || (options.experienceIds && !options.experienceIds.has(experience.id))) continue;
    if (experience.privacy === 'just-for-me') {
      heldBack.push({ why: 'private', what: experience.title });
      continue;
    }
    const key = `e${experiences.length + 1}`;
    const discretion = discretionFor(experience, language, options.exactFor?.has(experience.id) ?? false);
    keys.set(experience.id, key);
    discretions.set(experience.id, discretion);
    experiences.push(select(card, key, discretion, language, heldBack));
  }
  const badges = selectBadges(input.badges, keys, discretions);
  const { learner } = input;
  const content: ExportDocument = {
    language,
    generatedAt: options.generatedAt,
    learner: {
      name: oneLine(learner?.name ?? ''),
      headline: oneLine(learner?.headline ?? ''),
      about: clean(learner?.about ?? ''),
      emails: options.contact ? (learner?.emails ?? []).map(oneLine) : [],
      place: options.contact ? oneLine(learner?.place ?? '') : '',
      languages: learner?.languages ?? [],
    },
    experiences,
    skills: skillsOf(experiences),
    badges: badges.map(({ shown }) => shown),
    credentials: selectCredentials(input, keys, discretions, new Set(badges.map(({ id }) => id))),
  };
  return { content, heldBack };
}

function select(
  card: ExportCard,
  key: string,
  discretion: Discretion,
  language: string,
  heldBack: HeldBack[],
): ExportExperience {
  const { experience } = card;
  const { redact } = discretion;
  const line = (text: string) => oneLine(redact(text));
  const date = (on: string | null) => on?.slice(0, discretion.dateLength) ?? null;
  const sources = card.shareable.map(oneLine);

  const evidence = card.evidence.filter((one) => mayLeave(one, heldBack));
  const shown = new Set(evidence.map((one) => one.id));
  const claims = card.claims
    .filter(({ claim }) => claimMayLeave(claim, card, shown, heldBack))
    .map(({ claim, provenance }): ExportClaim => {
      const isQuote = (basis: ClaimBasis) => basis.kind === 'quote' && isOpen(basis.question, card);
      const basis = claim.basis.find(isQuote);
      const quote = basis?.kind === 'quote' ? basis.quote : null;
      const open = quote !== null && sources.some((source) => source.includes(oneLine(quote)));
      return {
        label: line(labelOf(claim, language)),
        level: claim.level,
        quote: open ? line(quote) : null,
        provenance: stillTrue(provenance, claim, shown),
      };
    });
  const best = highest(PROVENANCES, [
    ...claims.map((one) => one.provenance),
    ...(evidence.length > 0 ? (['shown'] as const) : []),
    // Confirmed and issued rest on badges; "shown" must be shown in this very file.
    ...(card.provenance === 'shown' ? [] : [card.provenance]),
  ]);
  const result: ExportExperience = {
    key,
    type: experience.type,
    title: line(experience.title),
    summary: clean(redact(card.summary)),
    startedOn: date(experience.startedOn),
    endedOn: date(experience.endedOn),
    minutes: Math.round(card.minutes),
    organisation: discretion.organisation && oneLine(discretion.organisation),
    place: discretion.place && oneLine(discretion.place),
    role: discretion.role && line(discretion.role),
    provider: discretion.addresses && experience.page?.provider ? oneLine(experience.page.provider) : null,
    address: discretion.addresses ? webAddress(experience.page?.address ?? null) : null,
    provenance: best ?? 'said',
    claims,
    evidence: evidence.map(
      (one): ExportEvidence => ({
        kind: one.kind,
        name: line(one.name),
        description: clean(redact(one.description)),
        narrative: clean(redact(one.narrative)),
        address: discretion.addresses ? webAddress(one.address) : null,
        attachmentId: one.attachmentId,
        madeOn: date(one.madeOn),
      }),
    ),
  };
  if (!discretion.addresses && (experience.page || experience.organisation || experience.place)) {
    heldBack.push({ why: 'exact-place', what: experience.title });
  }
  if (experience.people.length > 0) heldBack.push({ why: 'people', what: experience.title });
  return result;
}

function mayLeave(evidence: Evidence, heldBack: HeldBack[]): boolean {
  if (evidence.deletedAt) return false;
  if (evidence.privacy === 'just-for-me') {
    heldBack.push({ why: 'private', what: evidence.name });
    return false;
  }
  // A picture nobody looked over for other people stays here until somebody has.
  if ((evidence.kind === 'photo' || evidence.kind === 'screenshot') && evidence.people === 'unasked') {
    heldBack.push({ why: 'people', what: evidence.name });
    return false;
  }
  return true;
}

const isOpen = (question: string | null, card: ExportCard): boolean =>
  question === null || !card.privateQuestions.includes(question);

function claimMayLeave(claim: SkillClaim, card: ExportCard, shown: ReadonlySet<string>, heldBack: HeldBack[]): boolean {
  if (claim.deletedAt || claim.status === 'declined') return false;
  if (claim.status !== 'confirmed') {
    heldBack.push({ why: 'unconfirmed', what: claim.ownWords ?? claim.zone ?? '' });
    return false;
  }
  const open = claim.basis.some((basis) => {
    if (basis.kind === 'evidence') return shown.has(basis.evidenceId);
    return basis.kind === 'endorsement' || isOpen(basis.question, card);
  });
  if (claim.basis.length > 0 && !open) heldBack.push({ why: 'private', what: claim.ownWords ?? claim.zone ?? '' });
  return claim.basis.length === 0 || open;
}

/** "Shown" by evidence that stays here is, in this file, only said. */
function stillTrue(provenance: Provenance, claim: SkillClaim, shown: ReadonlySet<string>): Provenance {
  if (provenance !== 'shown') return provenance;
  return claim.basis.some((basis) => basis.kind === 'evidence' && shown.has(basis.evidenceId)) ? 'shown' : 'said';
}

function labelOf(claim: SkillClaim, language: string): string {
  const known = claim.zone ? zone(claim.zone) : undefined;
  return known ? say(known.label, language) : (claim.ownWords ?? claim.competence?.code ?? claim.zone ?? '');
}

function skillsOf(experiences: readonly ExportExperience[]): ExportSkill[] {
  const proofs = experiences.flatMap((one) => one.claims.map((claim) => ({ one, claim })));
  const groups = Map.groupBy(proofs, ({ claim }) => claim.label.toLowerCase());
  return [...groups.values()]
    .map((group): ExportSkill => {
      const claims = group.map(({ claim }) => claim);
      return {
        label: claims[0]?.label ?? '',
        level: highest<SkillLevel>(
          SKILL_LEVELS,
          claims.map(({ level }) => level).filter((level) => level !== null),
        ),
        provenance:
          highest<Provenance>(
            PROVENANCES,
            claims.map(({ provenance }) => provenance),
          ) ?? 'said',
        proofs: group.map(({ one, claim }) => ({
          experience: one.key,
          title: one.title,
          quote: claim.quote,
          provenance: claim.provenance,
        })),
      };
    })
    .sort((a, b) => b.proofs.length - a.proofs.length || (a.label < b.label ? -1 : 1));
}

function highest<T extends string>(scale: readonly T[], values: readonly T[]): T | null {
  return scale.findLast((step) => values.includes(step)) ?? null;
}
