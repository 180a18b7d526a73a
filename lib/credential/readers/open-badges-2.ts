import type { BadgeFacts, BadgeText } from '../contract.ts';
import { defineReader } from '../contract.ts';
import { instantOf } from '../w3c-credential.ts';

const CONTEXT = 'https://w3id.org/openbadges/v2';

/** Open Badges 2.0: an assertion as JSON, as a signed token, or only its address. Its checks need its issuer's website. */
export default defineReader({
  id: 'open-badges-2',
  kind: 'credential',
  label: { en: 'Open Badge 2.0', nl: 'Open Badge 2.0' },
  recognises: (badge) => badge.address !== null || isAssertion(badge.json) || isAssertion(badge.token?.payload ?? null),
  load: async () => ({ read: async (badge) => read(badge) }),
});

const isAssertion = (json: BadgeText['json']): boolean =>
  json !== null && ([json['@context']].flat().includes(CONTEXT) || [json.type].flat().includes('Assertion'));

function read(badge: BadgeText) {
  const assertion = badge.json ?? badge.token?.payload ?? null;
  const facts = factsOf(assertion ?? {}, badge.address);
  const owner = { id: 'issuer-key', reason: 'nothing-to-compare' } as const;
  if (!assertion) {
    return {
      facts,
      findings: [
        { id: 'structure', reason: 'address-only' } as const,
        { id: 'unaltered', reason: 'hosted-elsewhere' } as const,
        owner,
      ],
    };
  }
  const missing = ['id', 'type', 'recipient', 'badge', 'issuedOn'].filter((key) => assertion[key] === undefined);
  const structure =
    missing.length === 0 && facts.issuedAt !== null
      ? ({ id: 'structure', reason: 'well-formed' } as const)
      : ({ id: 'structure', reason: 'malformed', detail: missing.join(', ') || 'issuedOn: no date' } as const);
  const alg = badge.token ? String(badge.token.header.alg) : null;
  const unsigned = alg !== null && /^(none|HS)/i.test(alg);
  const unaltered = unsigned ? 'signature-empty' : alg === null ? 'hosted-elsewhere' : 'key-elsewhere';
  return {
    facts: { ...facts, withdrawable: true },
    findings: [structure, { id: 'unaltered', reason: unaltered } as const, owner],
  };
}

/** Badge class and issuer may be written out or be mere addresses. */
function factsOf(assertion: Readonly<Record<string, unknown>>, address: string | null): BadgeFacts {
  const badge = nodeOf(assertion.badge);
  const issuer = nodeOf(badge.issuer);
  const criteria = nodeOf(badge.criteria);
  return {
    name: textOf(badge.name),
    description: textOf(badge.description),
    criteria: textOf(criteria.narrative),
    criteriaAddress: textOf(criteria.id) || textOf(badge.criteria) || null,
    achievementType: null,
    issuerId:
      textOf(issuer.id) || textOf(badge.issuer) || textOf(badge.id) || textOf(assertion.badge) || (address ?? ''),
    issuerName: textOf(issuer.name),
    subjectId: null,
    issuedAt: instantOf(assertion.issuedOn, false),
    expiresAt: instantOf(assertion.expires, false),
    withdrawable: true,
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const nodeOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
