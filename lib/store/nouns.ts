import { z } from 'zod';
import {
  Attachment,
  Badge,
  Evidence,
  Experience,
  ExperienceDraft,
  Goal,
  Learner,
  Reflection,
  ShareRecord,
  SigningKey,
  SkillClaim,
} from '@/lib/model/index.ts';
import type { FieldRules } from './merge.ts';

/** What a learner's database holds. */
export interface Nouns {
  experiences: Experience;
  drafts: ExperienceDraft;
  reflections: Reflection;
  evidence: Evidence;
  attachments: Attachment;
  claims: SkillClaim;
  badges: Badge;
  goals: Goal;
  keys: SigningKey;
  learners: Learner;
  shares: ShareRecord;
}
export type TableName = keyof Nouns;

/** How a noun is checked and merged. */
export interface NounRules extends FieldRules {
  /** What may be written. */
  readonly schema: z.ZodType;
  /** The schema of one field, of what may be written. */
  readonly field: (name: string) => z.ZodType | undefined;
  /** What may lie in the database: the same, but two texts that were merged may be longer than one may be typed. */
  readonly stored: z.ZodType;
}

export const NOUNS: { readonly [N in TableName]: NounRules } = {
  experiences: rules(Experience),
  drafts: rules(ExperienceDraft, { prose: ['note', 'title'] }),
  reflections: rules(Reflection, {
    maps: ['chips', 'texts', 'skipped', 'privacies'],
    prose: ['texts/*', 'summary'],
    stored: Reflection.extend({ texts: z.record(z.string(), z.string()), summary: z.string().nullable() }),
  }),
  evidence: rules(Evidence, {
    prose: ['narrative', 'description'],
    stored: Evidence.extend({ narrative: z.string(), description: z.string() }),
  }),
  attachments: rules(Attachment),
  claims: rules(SkillClaim, { prose: ['note'], stored: SkillClaim.safeExtend({ note: z.string() }) }),
  badges: rules(Badge),
  goals: rules(Goal),
  keys: rules(SigningKey),
  learners: rules(Learner, { prose: ['about'], stored: Learner.extend({ about: z.string() }) }),
  shares: rules(ShareRecord),
};

export const TABLES = Object.keys(NOUNS) as readonly TableName[];

function rules(schema: z.ZodObject, more: Partial<FieldRules> & { stored?: z.ZodType } = {}): NounRules {
  const stored = more.stored ?? (more.prose ? schema.extend(anyLength(more.prose)) : schema);
  return {
    schema,
    field: (name) => (Object.hasOwn(schema.shape, name) ? (schema.shape[name] as z.ZodType) : undefined),
    stored,
    maps: more.maps ?? [],
    prose: more.prose ?? [],
  };
}

function anyLength(prose: readonly string[]): Record<string, z.ZodType> {
  return Object.fromEntries(prose.map((field) => [field, z.string()]));
}
