import { EXPERIENCE_TYPES } from '../../../model/experience-type.ts';
import type { Words } from '../../../model/text.ts';
import type { ExportDocument, ExportExperience } from '../../document-model.ts';
import { LEVEL_WORDS, languageInWords, say, TYPE_WORDS } from '../../words.ts';

/** Sections in the order a first CV reads best: what one did for others and made before jobs. */
export const SECTION_WORDS = {
  volunteer: { en: 'Volunteering', nl: 'Vrijwilligerswerk' },
  projects: { en: 'Projects', nl: 'Projecten' },
  work: { en: 'Work', nl: 'Werk' },
  education: { en: 'Learning', nl: 'Leren' },
  certificates: { en: 'Badges and certificates', nl: 'Badges en certificaten' },
  skills: { en: 'Skills', nl: 'Vaardigheden' },
  languages: { en: 'Languages', nl: 'Talen' },
  interests: { en: 'Interests', nl: 'Interesses' },
} as const satisfies Record<string, Words>;
export type Section = keyof typeof SECTION_WORDS;

export type Item = Record<string, unknown>;
export type Resume = { readonly basics: Item } & Readonly<Record<Section, readonly Item[]>>;

/** What JSON Resume has no word for stands under this name in each item (schema: additional properties are allowed). */
export const EXTENSION = 'x-skilltrail';

/**
 * The document as JSON Resume 1.0.0 (https://jsonresume.org/schema). Which section an experience goes to is the one
 * table in lib/model; fields that are not known are absent, never empty.
 */
export function resumeOf(content: ExportDocument): Resume {
  const { language, learner } = content;
  const inSection = (section: Section) =>
    content.experiences.filter((one) => EXPERIENCE_TYPES[one.type].resumeSection === section);
  const email = learner.emails.find((one) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(one) && /^[\x21-\x7e]+$/.test(one));
  return {
    basics: known({
      name: learner.name,
      label: learner.headline,
      email,
      summary: learner.about,
      location: learner.place ? { city: learner.place } : undefined,
    }),
    volunteer: inSection('volunteer').map((one) =>
      item(one, { organization: one.organisation, position: one.role ?? type(one, language), url: one.address }),
    ),
    projects: inSection('projects').map(({ summary, ...one }) =>
      known({
        ...item(
          { ...one, summary: '' },
          { name: one.title, url: one.address, entity: one.organisation ?? one.provider },
        ),
        description: summary,
        roles: one.role ? [one.role] : undefined,
        type: type(one, language),
      }),
    ),
    work: inSection('work').map((one) =>
      item(one, { name: one.organisation, position: one.role ?? one.title, location: one.place, url: one.address }),
    ),
    education: inSection('education').map((one) =>
      item(one, {
        institution: one.provider ?? one.organisation,
        area: one.title,
        studyType: type(one, language),
        url: one.address,
      }),
    ),
    certificates: [
      ...inSection('certificates').map((one) =>
        known({
          ...item(one, { name: one.title, issuer: one.organisation ?? one.provider, url: one.address }),
          startDate: undefined,
          endDate: undefined,
          date: one.endedOn ?? one.startedOn,
        }),
      ),
      ...content.badges.map((badge) =>
        known({
          name: badge.name,
          issuer: badge.issuerName,
          date: badge.issuedOn,
          url: badge.address,
          summary: badge.description,
          [EXTENSION]: known({ origin: badge.origin, criteria: badge.criteria }),
        }),
      ),
    ],
    skills: content.skills.map((skill) =>
      known({
        name: skill.label,
        level: skill.level && say(LEVEL_WORDS[skill.level], language),
        keywords: [...new Set(skill.proofs.map((proof) => proof.title))],
        [EXTENSION]: known({
          provenance: skill.provenance,
          proofs: skill.proofs.map(({ title, quote, provenance }) => known({ title, quote, provenance })),
        }),
      }),
    ),
    languages: learner.languages.map(({ tag, level }) =>
      known({ language: languageInWords(tag, language), fluency: level }),
    ),
    interests: inSection('interests').map((one) => item(one, { name: one.title })),
  };
}

/** An item with what every section shares: dates, summary, and all that shows it under the extension's name. */
function item(one: ExportExperience, fields: Item): Item {
  const { type, provenance, minutes, claims, evidence } = one;
  return known({
    ...fields,
    startDate: one.startedOn,
    endDate: one.endedOn,
    summary: one.summary,
    [EXTENSION]: known({
      title: one.title,
      type,
      provenance,
      minutes: minutes > 0 ? minutes : undefined,
      place: one.place,
      skills: claims.map((claim) => known({ ...claim })),
      evidence: evidence.map(({ attachmentId: _attachment, ...shown }) => known({ ...shown })),
    }),
  });
}

const type = (one: Pick<ExportExperience, 'type'>, language: string): string => say(TYPE_WORDS[one.type], language);

/** The fields that say something. */
function known(fields: Item): Item {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => {
      if (value === null || value === undefined || value === '') return false;
      return !(Array.isArray(value) && value.length === 0);
    }),
  );
}
