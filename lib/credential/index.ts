/** Front door of the stage: build, sign, verify, bake. What is heavy loads when it is used. */
export { bakePng, bakeSvg } from './bake.ts';
export { type BuildWorld, buildCredential, type CredentialInput } from './build.ts';
export { ANSWERS, CHECK_IDS, type CheckId, type Reason } from './checks.ts';
export type { BadgeReader } from './contract.ts';
export { type CredentialSigner, createSigningKey, type NewSigningKey, type SubtleLike, signerFor } from './keys.ts';
export { BADGE_LIMITS } from './limits.ts';
export {
  type BadgeCheck,
  type BadgeReport,
  badgeReaders,
  sentenceFor,
  type VerifyWorld,
  verifyBadge,
} from './verify.ts';

/** The signing half, with the proof libraries: a chunk of its own. */
export const loadIssuing = () => import('./issue.ts');
