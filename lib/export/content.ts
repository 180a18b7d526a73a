import { AppError } from '../errors.ts';
import type { ExportedFile, PreviewPart } from './contract.ts';
import type { ExportBadge, ExportDocument, ExportEvidence, ExportExperience, ExportSkill } from './document-model.ts';
import {
  EVIDENCE_WORDS,
  HEADINGS,
  LEVEL_WORDS,
  languageInWords,
  monthInWords,
  PROVENANCE_WORDS,
  periodInWords,
  say,
  TYPE_WORDS,
  timeInWords,
} from './words.ts';

/** @throws AppError `export-empty` when there is neither an experience nor a badge to write */
export function requireSomething(content: ExportDocument): void {
  if (content.experiences.length === 0 && content.badges.length === 0) throw new AppError('export-empty');
}

/** A file of text, in UTF-8. */
export function textFile(name: string, mediaType: string, text: string): ExportedFile {
  return { name, mediaType, bytes: new TextEncoder().encode(text) };
}

/** Readable JSON that ends as a line does. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** "Course · March 2026 · 3 hours · a food bank", as parts. */
export function factsOf(one: ExportExperience, language: string): string[] {
  return [
    say(TYPE_WORDS[one.type], language),
    periodInWords(one.startedOn, one.endedOn, language),
    timeInWords(one.minutes, language),
    one.role ?? '',
    one.organisation ?? '',
    one.provider ?? '',
    one.place ?? '',
  ].filter((part, index, all) => part !== '' && all.indexOf(part) === index);
}

/** What a badge is: who gave it and when, and honestly so when the learner made it or a person signed it. */
export function badgeFacts(badge: ExportBadge, language: string): string[] {
  const from = {
    imported: { en: 'issued by {name}', nl: 'uitgereikt door {name}' },
    'self-issued': { en: 'made by myself', nl: 'door mijzelf gemaakt' },
    endorsement: {
      en: 'signed by someone who says they are {name}',
      nl: 'getekend door iemand die zegt {name} te zijn',
    },
  }[badge.origin];
  const month = badge.issuedOn ? monthInWords(badge.issuedOn, language) : '';
  return [
    say(from, language)
      .split('{name}')
      .join(badge.issuerName || '–'),
    month,
  ].filter(Boolean);
}

/** Everything of an experience as plain lines. */
function experienceLines(one: ExportExperience, language: string): string[] {
  return [
    factsOf(one, language).join(' · '),
    ...one.summary.split('\n'),
    one.address ?? '',
    ...one.claims.map(({ label, level, quote, provenance }) =>
      skillLine(label, level ? say(LEVEL_WORDS[level], language) : '', quote, provenance, language),
    ),
    ...one.evidence.map((item) => evidenceLine(item, language)),
  ].filter((line) => line !== '');
}

function skillLine(
  label: string,
  level: string,
  quote: string | null,
  provenance: ExportSkill['provenance'],
  language: string,
): string {
  const trust = say(PROVENANCE_WORDS[provenance].label, language);
  return [`✓ ${label}`, level, quote ? `“${quote}”` : '', `(${trust})`].filter(Boolean).join(' ');
}

export function evidenceLine(item: ExportEvidence, language: string): string {
  const parts = [item.name, item.description, item.narrative, item.address ?? ''].filter(Boolean);
  const month = item.madeOn ? ` (${monthInWords(item.madeOn, language)})` : '';
  return `${say(EVIDENCE_WORDS[item.kind], language)}${month}: ${parts.join(' — ') || '–'}`;
}

/** Who the learner says they are, as plain lines. */
export function aboutLines({ learner, language }: ExportDocument): string[] {
  const languages = learner.languages.map(({ tag, level }) => `${languageInWords(tag, language)} ${level}`.trim());
  return [
    learner.name,
    learner.headline,
    ...learner.about.split('\n'),
    ...learner.emails,
    learner.place,
    ...languages,
  ].filter((line) => line !== '');
}

/** The preview of a format that holds the whole document: a part for the learner, each experience, and the badges. */
export function wholePreview(content: ExportDocument): PreviewPart[] {
  const { language } = content;
  const parts: PreviewPart[] = [
    { heading: say(HEADINGS.about, language), lines: aboutLines(content) },
    ...content.experiences.map((one) => ({ heading: one.title, lines: experienceLines(one, language) })),
    {
      heading: say(HEADINGS.badges, language),
      lines: content.badges.map((badge) =>
        [badge.name, ...badgeFacts(badge, language), badge.description, badge.criteria, badge.address ?? '']
          .filter(Boolean)
          .join(' · '),
      ),
    },
  ];
  return parts.filter((part) => part.lines.length > 0);
}
