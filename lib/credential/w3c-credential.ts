import { z } from 'zod';
import type { Finding } from './checks.ts';
import type { BadgeFacts, Reading } from './contract.ts';
import { typeComplaints } from './type-rules.ts';

/** Text as JSON-LD allows it: plain, with a language, or a map of languages. */
const Text = z.union([
  z.string(),
  z.looseObject({ '@value': z.string() }),
  z.array(z.union([z.string(), z.looseObject({ '@value': z.string() })])),
  z.record(z.string(), z.string()),
]);
const OneOrMore = <S extends z.ZodType>(schema: S) => z.union([schema, z.array(schema)]);
const Node = z.looseObject({});

/** A credential from a stranger: loose where issuers differ, strict where a display or a check rests on it. */
export const W3cCredential = z.looseObject({
  '@context': OneOrMore(z.union([z.string(), Node])),
  id: z.string().optional(),
  type: OneOrMore(z.string()),
  name: Text.optional(),
  issuer: z.union([z.string().min(1), z.looseObject({ id: z.string().min(1), name: Text.optional() })]),
  validFrom: z.string().optional(),
  validUntil: z.string().optional(),
  issuanceDate: z.string().optional(),
  expirationDate: z.string().optional(),
  credentialSubject: OneOrMore(Node),
  proof: OneOrMore(Node).optional(),
});
export type W3cCredential = z.infer<typeof W3cCredential>;

const V1 = 'https://www.w3.org/2018/credentials/v1';
const V2 = 'https://www.w3.org/ns/credentials/v2';
const OPEN_BADGE_TYPES = ['AchievementCredential', 'OpenBadgeCredential'];
const BADGE_TYPES = [...OPEN_BADGE_TYPES, 'EndorsementCredential', 'ClrCredential'];

/** One value, a list of them or none → a list. */
export const listOf = (value: unknown): unknown[] => (value === undefined || value === null ? [] : [value].flat());
const nodeOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return textOf(value[0]);
  const node = nodeOf(value);
  return textOf(node['@value'] ?? node.en ?? Object.values(node)[0] ?? '');
};

/** xsd:dateTimeStamp; VCDM 1.1 is let in without a zone, and read as UTC. */
export function instantOf(value: unknown, zoneNeeded: boolean): string | null {
  if (typeof value !== 'string') return null;
  const match = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/i.exec(value);
  if (!match || (zoneNeeded && !match[2])) return null;
  const zoned = match[2] ? value : `${value}Z`;
  return Number.isNaN(new Date(zoned).getTime()) ? null : zoned;
}

/** Reads the parts that every form of W3C credential shares. */
export function readW3cCredential(document: unknown): Reading {
  const parsed = W3cCredential.safeParse(document);
  if (!parsed.success) {
    const detail = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    return { facts: factsOf(nodeOf(document)), findings: [{ id: 'structure', reason: 'malformed', detail }] };
  }
  return { facts: factsOf(parsed.data), findings: [structureOf(parsed.data)] };
}

function factsOf(credential: Record<string, unknown>): BadgeFacts {
  const subject = nodeOf(listOf(credential.credentialSubject)[0]);
  const achievement = nodeOf(listOf(subject.achievement)[0]);
  const criteria = nodeOf(achievement.criteria);
  const issuer = credential.issuer;
  const zoned = listOf(credential['@context']).includes(V2);
  return {
    name: textOf(achievement.name) || textOf(credential.name),
    description: textOf(achievement.description) || textOf(credential.description),
    criteria: textOf(criteria.narrative),
    criteriaAddress: typeof criteria.id === 'string' ? criteria.id : null,
    achievementType: typeof achievement.achievementType === 'string' ? achievement.achievementType : null,
    issuerId: typeof issuer === 'string' ? issuer : textOf(nodeOf(issuer).id),
    issuerName: textOf(nodeOf(issuer).name),
    subjectId: typeof subject.id === 'string' ? subject.id : null,
    issuedAt: instantOf((zoned ? undefined : credential.issuanceDate) ?? credential.validFrom, zoned),
    expiresAt: instantOf((zoned ? undefined : credential.expirationDate) ?? credential.validUntil, zoned),
    withdrawable: listOf(credential.credentialStatus).length > 0,
  };
}

function structureOf(credential: W3cCredential): Finding {
  const types = listOf(credential.type);
  if (!types.some((type) => BADGE_TYPES.includes(type as string))) {
    return {
      id: 'structure',
      reason: types.includes('VerifiableCredential') ? 'not-a-badge' : 'malformed',
      detail: 'type',
    };
  }
  const complaints = [...modelComplaints(credential), ...typeComplaints(credential)];
  if (types.some((type) => OPEN_BADGE_TYPES.includes(type as string))) complaints.push(...badgeComplaints(credential));
  return complaints.length === 0
    ? { id: 'structure', reason: 'well-formed' }
    : { id: 'structure', reason: 'malformed', detail: complaints.join('; ') };
}

/** Rules of the Verifiable Credentials Data Model 2.0 (and 1.1) that a proof does not look at. */
function modelComplaints(credential: W3cCredential): string[] {
  const complaints: string[] = [];
  const [first] = listOf(credential['@context']);
  if (first !== V1 && first !== V2) complaints.push('@context: begins with another context than the data model’s');
  if (!listOf(credential.type).includes('VerifiableCredential'))
    complaints.push('type: VerifiableCredential is missing');
  const zoned = first === V2;
  const dates = zoned
    ? (['validFrom', 'validUntil'] as const)
    : (['validFrom', 'issuanceDate', 'validUntil', 'expirationDate'] as const);
  for (const key of dates) {
    if (credential[key] !== undefined && !instantOf(credential[key], zoned))
      complaints.push(`${key}: no date with a time zone`);
  }
  if (credential.validFrom === undefined && (zoned || credential.issuanceDate === undefined))
    complaints.push('validFrom: missing');
  for (const key of ['credentialStatus', 'refreshService', 'termsOfUse', 'credentialSchema'] as const) {
    for (const node of listOf(credential[key]).map(nodeOf)) {
      if (listOf(node.type).length === 0) complaints.push(`${key}: type is missing`);
      if (key === 'credentialSchema' && typeof node.id !== 'string') complaints.push(`${key}: id is missing`);
    }
  }
  for (const node of listOf(credential.relatedResource).map(nodeOf)) {
    if (typeof node.id !== 'string' || (!node.digestSRI && !node.digestMultibase))
      complaints.push('relatedResource: id or digest is missing');
  }
  return complaints;
}

/** Open Badges 3.0, section B.1: whom it is for and what it is about. */
function badgeComplaints(credential: W3cCredential): string[] {
  const complaints: string[] = [];
  for (const subject of listOf(credential.credentialSubject).map(nodeOf)) {
    if (!listOf(subject.type).includes('AchievementSubject'))
      complaints.push('credentialSubject: type AchievementSubject is missing');
    if (typeof subject.id !== 'string' && listOf(subject.identifier).length === 0)
      complaints.push('credentialSubject: id or identifier is missing');
    const achievement = nodeOf(subject.achievement);
    if (!textOf(achievement.name)) complaints.push('achievement: name is missing');
    if (typeof achievement.criteria !== 'object') complaints.push('achievement: criteria are missing');
  }
  return complaints;
}
