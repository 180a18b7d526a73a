import { AppError } from '../errors.ts';
import type { Check } from '../model/index.ts';
import { createRegistry } from '../registry.ts';
import { lookAt } from './badge-text.ts';
import { ANSWERS, CHECK_IDS, type Finding, type Reason, verdictOf } from './checks.ts';
import type { BadgeFacts, BadgeReader, ContainerReader, CredentialReader } from './contract.ts';
import { BADGE_LIMITS } from './limits.ts';

/** The forms of badges and of pictures with badges inside, one file or folder each. */
export const badgeReaders = createRegistry<BadgeReader>(
  'badge readers',
  import.meta.glob<BadgeReader>(['./readers/*.ts', './readers/*/index.ts'], { eager: true, import: 'default' }),
);

/** A check with the reason behind it, so that a surface can say it in another language later. */
export interface BadgeCheck extends Check {
  readonly reason: Reason;
  readonly detail?: string;
}

export interface BadgeReport {
  /** Id of the reader that made sense of it, and of the picture it was in. */
  readonly format: string;
  readonly container: string | null;
  /** False when one check says no, true when all say yes, null when something could not be checked. */
  readonly valid: boolean | null;
  /** The separate questions of `CHECK_IDS`, in that order. */
  readonly checks: readonly BadgeCheck[];
  readonly achievement: Pick<BadgeFacts, 'name' | 'description' | 'criteria' | 'criteriaAddress' | 'achievementType'>;
  readonly issuer: { readonly id: string; readonly name: string };
  readonly issuedAt: string | null;
  readonly expiresAt: string | null;
  /** Says of itself that issuer and subject are the same. */
  readonly selfIssued: boolean;
  /** The badge's own text, out of its picture. */
  readonly text: string;
}

export interface VerifyWorld {
  /** The moment that dates are held against. */
  readonly now: () => string;
  /** Language of the sentences; English where there are none. */
  readonly language?: string;
  /** Checking never fetches. */
  readonly fetch?: never;
}

/**
 * Looks at a badge in any form known: JSON, token, or a PNG or SVG with one inside. Nothing leaves the device.
 * @param source the bytes of a file, or text that was pasted
 * @throws AppError `input-too-large`; `credential-invalid` when it is no badge in any known form
 */
export async function verifyBadge(source: Uint8Array | string, world: VerifyWorld): Promise<BadgeReport> {
  const { text, container } = unwrap(source);
  const badge = lookAt(text);
  const reader = badgeReaders.all.find(
    (one): one is CredentialReader => one.kind === 'credential' && one.recognises(badge),
  );
  if (!reader) throw new AppError('credential-invalid', { details: { why: 'no badge in a known form' } });
  const { facts, findings } = await (await reader.load()).read(badge);
  const all = inOrder([...findings, datesOf(facts, world.now()), statusOf(facts, findings)]);
  return {
    format: reader.id,
    container,
    valid: verdictOf(all),
    checks: all.map((finding) => checkOf(finding, world.language ?? 'en')),
    achievement: {
      name: facts.name,
      description: facts.description,
      criteria: facts.criteria,
      criteriaAddress: facts.criteriaAddress,
      achievementType: facts.achievementType,
    },
    issuer: { id: facts.issuerId, name: facts.issuerName },
    issuedAt: facts.issuedAt,
    expiresAt: facts.expiresAt,
    selfIssued: facts.issuerId !== '' && facts.issuerId === facts.subjectId,
    text,
  };
}

/** The sentence for an answer. @param language English where there is none in that language */
export function sentenceFor(reason: Reason, language: string): string {
  const words: Readonly<Record<string, string>> = ANSWERS[reason].words;
  return words[language.split('-')[0] ?? 'en'] ?? ANSWERS[reason].words.en;
}

function unwrap(source: Uint8Array | string): { text: string; container: string | null } {
  if (typeof source === 'string') {
    if (!source.trimStart().startsWith('<')) return { text: source, container: null };
    return unwrap(new TextEncoder().encode(source));
  }
  if (source.length > BADGE_LIMITS.image) throw new AppError('input-too-large', { details: { bytes: source.length } });
  const container = badgeReaders.all.find(
    (one): one is ContainerReader => one.kind === 'container' && one.recognises(source),
  );
  if (container) return { text: container.unwrap(source), container: container.id };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(source), container: null };
  } catch (cause) {
    throw new AppError('credential-invalid', { cause, details: { why: 'neither text nor a known picture' } });
  }
}

function datesOf(facts: BadgeFacts, now: string): Finding {
  const at = new Date(now).getTime();
  const starts = facts.issuedAt === null ? null : new Date(facts.issuedAt).getTime();
  const ends = facts.expiresAt === null ? null : new Date(facts.expiresAt).getTime();
  if (ends !== null && ends < at) return { id: 'dates', reason: 'expired', detail: facts.expiresAt ?? '' };
  if (starts === null) return { id: 'dates', reason: 'no-date' };
  return starts > at
    ? { id: 'dates', reason: 'not-yet', detail: facts.issuedAt ?? '' }
    : { id: 'dates', reason: 'in-date' };
}

function statusOf(facts: BadgeFacts, findings: readonly Finding[]): Finding {
  const hosted = findings.some((finding) => finding.reason === 'hosted-elsewhere' || finding.reason === 'address-only');
  return { id: 'status', reason: facts.withdrawable || hosted ? 'status-elsewhere' : 'not-withdrawable' };
}

/** One finding a question, in the order of `CHECK_IDS`; a reader that gives two or none for one is a defect. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return CHECK_IDS.map((id) => {
    const [finding, ...more] = findings.filter((one) => one.id === id);
    if (!finding || more.length > 0)
      throw new AppError('plugin-invalid', { details: { check: id, found: more.length } });
    return finding;
  });
}

function checkOf(finding: Finding, language: string): BadgeCheck {
  return {
    id: finding.id,
    ok: ANSWERS[finding.reason].ok,
    message: sentenceFor(finding.reason, language),
    reason: finding.reason,
    ...(finding.detail === undefined ? {} : { detail: finding.detail }),
  };
}
