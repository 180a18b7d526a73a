import { z } from 'zod';
import { PluginId } from './id.ts';
import { SkillZoneId } from './skill-claim.ts';
import { ShortText, Words } from './text.ts';

/** How sure a fact about a framework is; only confirmed facts are shown as official. */
export const FACT_STATUSES = ['confirmed', 'confirmed-secondary', 'unconfirmed'] as const;
export const FactStatus = z.enum(FACT_STATUSES);
export type FactStatus = z.infer<typeof FactStatus>;

/** A step on a framework's scale. */
export const ProficiencyLevel = z.object({ id: PluginId, label: z.record(z.string(), z.string()) });
export type ProficiencyLevel = z.infer<typeof ProficiencyLevel>;

/** A node of a framework, named in its publisher's words. */
export const Competence = z.object({
  code: ShortText,
  /** Language tag → name; English always. */
  label: z.record(z.string(), z.string()),
  uri: z.url().nullable(),
  area: ShortText.nullable(),
  status: FactStatus,
});
export type Competence = z.infer<typeof Competence>;

/** Open Badges 3.0 `Alignment`. */
export const Alignment = z.object({
  type: z.tuple([z.literal('Alignment')]),
  targetName: z.string(),
  targetUrl: z.url(),
  targetCode: z.string().optional(),
  targetFramework: z.string().optional(),
  targetDescription: z.string().optional(),
  targetType: z.string().optional(),
});
export type Alignment = z.infer<typeof Alignment>;

export const CLUSTERS = ['thinking', 'learning', 'personal', 'social', 'world', 'digital', 'hands-on'] as const;
export const Cluster = z.enum(CLUSTERS);
export type Cluster = z.infer<typeof Cluster>;

/** One of the 40 plain-word skills a learner sees. */
export const SkillZone = z.object({
  id: SkillZoneId,
  cluster: Cluster,
  label: Words,
  description: Words,
  /** ESCO addresses first. */
  alignment: z.array(Alignment),
  /** Framework id → codes of competences. */
  crosswalk: z.record(PluginId, z.array(z.string())),
});
export type SkillZone = z.infer<typeof SkillZone>;

export const CompetenceFramework = z.object({
  id: PluginId,
  name: z.string(),
  publisher: z.string(),
  year: z.number().int().nullable(),
  page: z.url().nullable(),
  licence: z.string().nullable(),
  source: z.string(),
  areas: z.array(z.object({ id: z.string(), label: z.record(z.string(), z.string()) })),
  levels: z.array(ProficiencyLevel),
  competences: z.array(Competence),
});
export type CompetenceFramework = z.infer<typeof CompetenceFramework>;
