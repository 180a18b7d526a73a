import { AppError } from '../errors.ts';
import { AchievementCredential } from '../model/index.ts';
import { bundledContext } from './contexts/index.ts';
import type { CredentialSigner } from './keys.ts';
import { makeProof } from './proofs.ts';

/**
 * Signs a self-issued credential: `eddsa-rdfc-2022`, the proof in a list as Open Badges 3.0 asks.
 * @param unsigned from `buildCredential`
 * @param signer the issuer's key
 * @param world.now the moment written into the proof
 * @throws AppError `credential-invalid` when the issuer is not the signer or something is not covered by the contexts;
 *   `key-unavailable` when the browser refuses the key
 */
export async function issueCredential(
  unsigned: AchievementCredential,
  signer: CredentialSigner,
  world: { readonly now: () => string },
): Promise<AchievementCredential> {
  if (unsigned.issuer.id !== signer.did)
    throw new AppError('credential-invalid', { details: { issuer: 'not the signer' } });
  if (unsigned.proof) throw new AppError('credential-invalid', { details: { proof: 'signed already' } });
  const proof = await makeProof(unsigned, signer, world.now(), bundledContext);
  return AchievementCredential.parse({ ...unsigned, proof: [proof] });
}
