import { AppError } from '../errors.ts';
import {
  AchievementCredential,
  type Alignment,
  type CredentialEvidence,
  type Evidence,
  EXPERIENCE_TYPES,
  type Experience,
} from '../model/index.ts';
import { wordsFor } from './words.ts';

/** What goes into a self-issued credential. What the learner did not choose to show must not be handed in; what is marked private is left out here too. */
export interface CredentialInput {
  readonly experience: Pick<Experience, 'type' | 'title' | 'privacy'>;
  /** Whose key signs, and the name they want to be seen; empty for none. */
  readonly learner: { readonly did: string; readonly name: string };
  /** The learner's own words. */
  readonly summary: string;
  /** Alignments of the confirmed skills. */
  readonly alignments: readonly Alignment[];
  /** Names and words only: files, addresses and places stay home. */
  readonly evidence: readonly Pick<Evidence, 'kind' | 'name' | 'description' | 'narrative' | 'privacy' | 'deletedAt'>[];
  /** BCP 47; the language the credential is written in. */
  readonly language: string;
}

export interface BuildWorld {
  /** A fresh UUID. */
  readonly id: () => string;
  /** An instant with a time zone. */
  readonly now: () => string;
}

/**
 * An unsigned Open Badges 3.0 AchievementCredential in which the learner states an experience: issuer and subject are the
 * same key, and description and criteria say so in words, for every wallet that shows them.
 * @throws AppError `credential-invalid` for an experience that is just for me, or when something does not fit the standard
 */
export function buildCredential(input: CredentialInput, world: BuildWorld): AchievementCredential {
  const { experience, learner } = input;
  if (experience.privacy === 'just-for-me')
    throw new AppError('credential-invalid', { details: { privacy: 'just for me' } });
  const words = wordsFor(input.language);
  const summary = plain(input.summary);
  const title = plain(experience.title);
  const name = plain(learner.name);
  const evidence = input.evidence
    .filter((one) => one.privacy !== 'just-for-me' && one.deletedAt === null)
    .map(evidenceOf);
  const issuer = {
    id: learner.did,
    type: ['Profile'],
    ...(name === '' ? {} : { name }),
  };
  const parsed = AchievementCredential.safeParse({
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: `urn:uuid:${world.id()}`,
    type: ['VerifiableCredential', 'AchievementCredential'],
    name: title,
    description: words.description,
    issuer,
    validFrom: world.now(),
    credentialSubject: {
      id: learner.did,
      type: ['AchievementSubject'],
      achievement: {
        id: `urn:uuid:${world.id()}`,
        type: ['Achievement'],
        achievementType: EXPERIENCE_TYPES[experience.type].achievementType,
        name: title,
        description: words.description,
        criteria: { narrative: summary === '' ? words.criteria : `${words.criteria}\n\n${summary}` },
        inLanguage: words.language,
        ...(input.alignments.length === 0 ? {} : { alignment: [...input.alignments] }),
      },
    },
    ...(evidence.length === 0 ? {} : { evidence }),
  });
  if (!parsed.success) throw new AppError('credential-invalid', { cause: parsed.error });
  return parsed.data;
}

function evidenceOf(evidence: CredentialInput['evidence'][number]): CredentialEvidence {
  const texts = {
    name: plain(evidence.name),
    description: plain(evidence.description),
    narrative: plain(evidence.narrative),
  };
  const said = Object.entries(texts).filter(([, text]) => text !== '');
  return { type: ['Evidence'], ...Object.fromEntries(said), genre: evidence.kind };
}

/** Whole characters, and of the unseen ones only the end of a line: verifiers write the others in different ways. */
function plain(text: string): string {
  const lines = text.toWellFormed().replace(/\r\n?/g, '\n');
  return lines.replace(/(?!\n)\p{Cc}/gu, ' ').trim();
}
