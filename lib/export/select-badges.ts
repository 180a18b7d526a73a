import type { Badge } from '../model/badge.ts';
import type { ExportBadge, ExportCredential } from './document-model.ts';
import type { Discretion } from './hold-back.ts';
import type { ExportInput } from './selection.ts';
import { clean, oneLine, webAddress } from './text.ts';

/** A badge goes with the experiences it is about; one that is about none goes by itself. */
export function selectBadges(
  badges: readonly Badge[],
  keys: ReadonlyMap<string, string>,
  discretions: ReadonlyMap<string, Discretion>,
): { id: string; shown: ExportBadge }[] {
  return badges
    .filter((badge) => !badge.deletedAt)
    .filter((badge) => badge.experienceIds.length === 0 || badge.experienceIds.some((id) => keys.has(id)))
    .map((badge) => {
      // What others issued is theirs to word; what the learner worded is held back like the rest.
      const own = badge.origin === 'self-issued' ? badge.experienceIds : [];
      const redact = (text: string) => own.reduce((rest, id) => discretions.get(id)?.redact(rest) ?? rest, text);
      return {
        id: badge.id,
        shown: {
          name: oneLine(redact(badge.name)),
          description: clean(redact(badge.description)),
          criteria: clean(redact(badge.criteria)),
          issuerName: oneLine(badge.issuerName),
          origin: badge.origin,
          issuedOn: badge.issuedAt?.slice(0, 7) ?? null,
          address: webAddress(badge.criteriaAddress),
          experiences: badge.experienceIds.map((id) => keys.get(id)).filter((key) => key !== undefined),
        },
      };
    });
}

/** Signed credentials whose experience or badge goes along; each says whether it names what is held back elsewhere. */
export function selectCredentials(
  input: ExportInput,
  keys: ReadonlyMap<string, string>,
  discretions: ReadonlyMap<string, Discretion>,
  badgeIds: ReadonlySet<string>,
): ExportCredential[] {
  const badges = new Map(input.badges.map((badge) => [badge.id, badge]));
  return (input.credentials ?? [])
    .filter((one) => one.experienceId === undefined || keys.has(one.experienceId))
    .filter((one) => one.badgeId === undefined || badgeIds.has(one.badgeId))
    .map(({ name, credential, experienceId, badgeId }) => {
      const about = experienceId ? [experienceId] : (badges.get(badgeId ?? '')?.experienceIds ?? []);
      const text = JSON.stringify(credential);
      const revealing = about.some((id) => discretions.get(id)?.reveals(text) ?? false);
      return { name: oneLine(name), credential: structuredClone({ ...credential }), revealing };
    });
}
