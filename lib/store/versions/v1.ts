import type { Body, Columns, Contribution, IndexKey, Proofs, StoreVersion } from './contract.ts';

/** Version 1 of a learner's database. Frozen once released: a change is a new version. */
export const v1: StoreVersion = {
  number: 1,
  stores: {
    // `keyId` is null in a plain row, and null is in no index: that index holds the sealed rows only.
    experiences:
      '&id, keyId, deletedAt, date, type, *skills, address, site, provenance, createdAt, [deleted+timeline], [deleted+type+timeline]',
    drafts: '&id, keyId, tabKey, updatedAt',
    reflections: '&id, keyId, experienceId',
    evidence: '&id, keyId, deletedAt, experienceId, attachmentId',
    attachments: '&id, keyId',
    chunks: '&[attachmentId+index], keyId',
    claims: '&id, keyId, deletedAt, experienceId, zone, status',
    badges: '&id, keyId, deletedAt, *experienceIds',
    goals: '&id, keyId, deletedAt',
    keys: '&id, keyId, did',
    learners: '&id, keyId',
    shares: '&id, keyId, at',
    // What follows is the store's own: the clock, the counts, what was removed, what a repair replaced.
    meta: '&id',
    counts: '&id, keyId',
    removed: '&id',
    damaged: '&id, keyId, rowId',
  },
  columns(table, body) {
    switch (table) {
      case 'experiences':
        return columns(body, ['type', 'createdAt', 'deletedAt'], {
          date: dateOf(body),
          address: text(object(body.page).address),
          site: text(object(body.page).site),
          deleted: isDeleted(body) ? 1 : 0,
          timeline: `${dateOf(body)}/${text(body.id) ?? ''}`,
        });
      case 'drafts':
        return columns(body, ['tabKey', 'updatedAt']);
      case 'reflections':
        return columns(body, ['experienceId']);
      case 'evidence':
        return columns(body, ['experienceId', 'attachmentId', 'deletedAt']);
      case 'claims':
        return columns(body, ['experienceId', 'zone', 'status', 'deletedAt']);
      case 'badges':
        return columns(body, ['deletedAt'], { experienceIds: texts(body.experienceIds) });
      case 'goals':
        return columns(body, ['deletedAt']);
      case 'keys':
        return columns(body, ['did']);
      case 'shares':
        return columns(body, ['at']);
      default:
        return {};
    }
  },
  proofColumns(proofs) {
    const skills = new Set<string>();
    for (const claim of proofs.claims) {
      const zone = text(claim.zone);
      if (zone !== undefined && claim.status === 'confirmed' && !isDeleted(claim)) skills.add(zone);
    }
    return { skills: [...skills].sort(), provenance: provenanceOf(proofs) };
  },
  contribution(body, { skills }): Contribution | null {
    if (isDeleted(body)) return null;
    return {
      type: text(body.type) ?? 'unknown',
      month: dateOf(body).slice(0, 7),
      skills: Array.isArray(skills) ? skills : [],
    };
  },
};

/** The day (or month, or year) an experience began, else the day it was written down, in UTC. */
function dateOf(body: Body): string {
  return text(body.startedOn) ?? (text(body.createdAt) ?? '').slice(0, 10);
}

/** The best step of trust anything kept with an experience gives it. A badge one made oneself is still one's own word. */
function provenanceOf(proofs: Proofs): string {
  const badges = proofs.badges.filter((badge) => !isDeleted(badge));
  if (badges.some((badge) => badge.origin === 'imported')) return 'issued';
  if (badges.some((badge) => badge.origin === 'endorsement')) return 'confirmed';
  return proofs.evidence.some((one) => !isDeleted(one)) ? 'shown' : 'said';
}

function isDeleted(body: Body): boolean {
  return text(body.deletedAt) !== undefined;
}

function columns(
  body: Body,
  names: readonly string[],
  more: Record<string, IndexKey | readonly string[] | undefined> = {},
): Columns {
  const found = new Map<string, IndexKey | readonly string[]>();
  for (const name of names) {
    const value = text(body[name]);
    if (value !== undefined) found.set(name, value);
  }
  for (const [name, value] of Object.entries(more)) if (value !== undefined) found.set(name, value);
  return Object.fromEntries(found);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.filter((one) => typeof one === 'string'))] : [];
}

function object(value: unknown): Body {
  return typeof value === 'object' && value !== null ? (value as Body) : {};
}
