import { z } from 'zod';
import { Alignment } from './competence.ts';

/**
 * The nouns of Open Badges 3.0, as far as Skilltrail writes them (1EdTech, section B). Names and spelling are the
 * standard's. What comes in from others is looser and is parsed by the importers of `lib/credential`.
 */
const Types = (name: string) => z.array(z.string()).refine((types) => types.includes(name), `type must hold ${name}`);
const DateTimeZ = z.iso.datetime({ offset: true });

export const Criteria = z.object({ id: z.url().optional(), narrative: z.string().optional() });
export type Criteria = z.infer<typeof Criteria>;

export const Image = z.object({ id: z.string(), type: z.literal('Image'), caption: z.string().optional() });

/** Issuer or endorser. For a self-issued badge issuer and subject are the same key. */
export const Profile = z.object({
  id: z.string(),
  type: Types('Profile'),
  name: z.string().optional(),
  url: z.url().optional(),
  email: z.string().optional(),
  description: z.string().optional(),
});
export type Profile = z.infer<typeof Profile>;

export const Achievement = z.object({
  id: z.string(),
  type: Types('Achievement'),
  achievementType: z.string().optional(),
  name: z.string().min(1),
  description: z.string(),
  criteria: Criteria,
  alignment: z.array(Alignment).optional(),
  creator: Profile.optional(),
  image: Image.optional(),
  inLanguage: z.string().optional(),
  tag: z.array(z.string()).optional(),
});
export type Achievement = z.infer<typeof Achievement>;

/** Open Badges 3.0 `Evidence`, as it stands inside a credential. */
export const CredentialEvidence = z.object({
  id: z.string().optional(),
  type: Types('Evidence'),
  name: z.string().optional(),
  narrative: z.string().optional(),
  description: z.string().optional(),
  genre: z.string().optional(),
});
export type CredentialEvidence = z.infer<typeof CredentialEvidence>;

export const AchievementSubject = z.object({
  id: z.string().optional(),
  type: Types('AchievementSubject'),
  achievement: Achievement,
  activityStartDate: DateTimeZ.optional(),
  activityEndDate: DateTimeZ.optional(),
  narrative: z.string().optional(),
  role: z.string().optional(),
});
export type AchievementSubject = z.infer<typeof AchievementSubject>;

export const Proof = z
  .object({
    type: z.string(),
    cryptosuite: z.string().optional(),
    created: DateTimeZ.optional(),
    verificationMethod: z.string(),
    proofPurpose: z.string(),
    proofValue: z.string(),
  })
  .loose();
export type Proof = z.infer<typeof Proof>;

const credential = {
  '@context': z.array(z.string()).min(2),
  id: z.string(),
  issuer: Profile,
  validFrom: DateTimeZ,
  validUntil: DateTimeZ.optional(),
  name: z.string().optional(),
  description: z.string().optional(),
  proof: z.array(Proof).optional(),
};

export const AchievementCredential = z.object({
  ...credential,
  type: Types('AchievementCredential'),
  name: z.string(),
  credentialSubject: AchievementSubject,
  evidence: z.array(CredentialEvidence).optional(),
});
export type AchievementCredential = z.infer<typeof AchievementCredential>;

/** Somebody else's word for a claim or a badge. */
export const EndorsementCredential = z.object({
  ...credential,
  type: Types('EndorsementCredential'),
  credentialSubject: z.object({
    id: z.string(),
    type: Types('EndorsementSubject'),
    endorsementComment: z.string().optional(),
  }),
});
export type EndorsementCredential = z.infer<typeof EndorsementCredential>;
