import { z } from 'zod';
import { EvidenceKind } from '../model/evidence.ts';
import { ExperienceType } from '../model/experience-type.ts';
import { Provenance } from '../model/provenance.ts';
import { SkillLevel } from '../model/skill-claim.ts';
import { LanguageTag, WebAddress } from '../model/text.ts';
import { Instant, PartialDate } from '../model/time.ts';

/** Names an experience within one document; says nothing about when or where it was kept, as stored ids would. */
const Key = z.string().regex(/^e\d+$/);
const Text = z.string().max(200_000);

/** A skill the learner confirmed for one experience. */
export const ExportClaim = z.object({
  label: Text,
  level: SkillLevel.nullable(),
  /** The learner's own words it rests on, when those may be shared. */
  quote: Text.nullable(),
  provenance: Provenance,
});
export type ExportClaim = z.infer<typeof ExportClaim>;

export const ExportEvidence = z.object({
  kind: EvidenceKind,
  name: Text,
  description: Text,
  narrative: Text,
  address: WebAddress.nullable(),
  attachmentId: z.string().max(80).nullable(),
  madeOn: PartialDate.nullable(),
});
export type ExportEvidence = z.infer<typeof ExportEvidence>;

export const ExportExperience = z.object({
  key: Key,
  type: ExperienceType,
  title: Text,
  /** The learner's readable text, private answers left out. */
  summary: Text,
  startedOn: PartialDate.nullable(),
  endedOn: PartialDate.nullable(),
  /** 0 when not known. */
  minutes: z.number().int().min(0),
  /** A name, or its kind ("a food bank"), as the learner chose. */
  organisation: Text.nullable(),
  place: Text.nullable(),
  role: Text.nullable(),
  provider: Text.nullable(),
  address: WebAddress.nullable(),
  provenance: Provenance,
  claims: z.array(ExportClaim),
  evidence: z.array(ExportEvidence),
});
export type ExportExperience = z.infer<typeof ExportExperience>;

/** A skill over all experiences of the document. */
export const ExportSkill = z.object({
  label: Text,
  level: SkillLevel.nullable(),
  provenance: Provenance,
  proofs: z.array(z.object({ experience: Key, title: Text, quote: Text.nullable(), provenance: Provenance })),
});
export type ExportSkill = z.infer<typeof ExportSkill>;

export const ExportBadge = z.object({
  name: Text,
  description: Text,
  criteria: Text,
  issuerName: Text,
  origin: z.enum(['imported', 'self-issued', 'endorsement']),
  issuedOn: PartialDate.nullable(),
  address: WebAddress.nullable(),
  experiences: z.array(Key),
});
export type ExportBadge = z.infer<typeof ExportBadge>;

/** A signed credential, handed in whole: its words are sealed by the signature and cannot be changed here. */
export const ExportCredential = z.object({
  name: Text,
  credential: z.record(z.string(), z.unknown()),
  /** True when it names what is held back elsewhere in the document: then only who asks for the badge itself gets it. */
  revealing: z.boolean(),
});
export type ExportCredential = z.infer<typeof ExportCredential>;

/** Everything a file may say, and nothing else: exporters see no stored record. */
export const ExportDocument = z.object({
  language: LanguageTag,
  generatedAt: Instant,
  learner: z.object({
    name: Text,
    headline: Text,
    about: Text,
    emails: z.array(Text),
    place: Text,
    languages: z.array(z.object({ tag: LanguageTag, level: Text })),
  }),
  /** Newest first. */
  experiences: z.array(ExportExperience),
  /** Most proofs first. */
  skills: z.array(ExportSkill),
  badges: z.array(ExportBadge),
  credentials: z.array(ExportCredential),
});
export type ExportDocument = z.infer<typeof ExportDocument>;
