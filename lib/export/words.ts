import type { EvidenceKind } from '../model/evidence.ts';
import type { ExperienceType, ExperienceTypeFacts } from '../model/experience-type.ts';
import type { Provenance } from '../model/provenance.ts';
import type { SkillLevel } from '../model/skill-claim.ts';
import type { Words } from '../model/text.ts';
import kinds from './data/organisation-kinds.json' with { type: 'json' };

const w = (en: string, nl: string): Words => ({ en, nl });

/** Words that several formats share. A format's own words stand with it. */
export const TYPE_WORDS: Record<ExperienceType, Words> = {
  course: w('Course', 'Cursus'),
  lesson: w('Lesson', 'Les'),
  tutorial: w('Tutorial', 'Tutorial'),
  practice: w('Practice', 'Oefening'),
  video: w('Video', 'Video'),
  talk: w('Talk', 'Lezing'),
  article: w('Article', 'Artikel'),
  podcast: w('Podcast', 'Podcast'),
  book: w('Book', 'Boek'),
  workshop: w('Workshop', 'Workshop'),
  event: w('Event', 'Evenement'),
  exchange: w('Exchange', 'Uitwisseling'),
  visit: w('Visit', 'Bezoek'),
  making: w('Something I made', 'Iets wat ik maakte'),
  playlist: w('Playlist', 'Playlist'),
  volunteering: w('Volunteering', 'Vrijwilligerswerk'),
  'volunteering-event': w('Volunteering for a day', 'Een dag vrijwilligerswerk'),
  'citizen-science': w('Citizen science', 'Burgerwetenschap'),
  caring: w('Caring for someone', 'Zorgen voor iemand'),
  home: w('Work at home', 'Werk thuis'),
  translating: w('Translating for others', 'Vertalen voor anderen'),
  job: w('Job', 'Baan'),
  sport: w('Sport', 'Sport'),
  game: w('Game', 'Game'),
  hobby: w('Hobby', 'Hobby'),
  travel: w('Travel', 'Reis'),
  festival: w('Festival', 'Festival'),
  other: w('Experience', 'Ervaring'),
  badge: w('Badge', 'Badge'),
  'badge-task': w('Badge task', 'Badgeopdracht'),
  certificate: w('Certificate', 'Certificaat'),
};

export const KIND_WORDS: Record<ExperienceTypeFacts['kind'], Words> = {
  learning: w('Learning', 'Leren'),
  volunteering: w('Volunteering', 'Vrijwilligerswerk'),
  life: w('Life and work', 'Leven en werk'),
  recognition: w('Badges and certificates', 'Badges en certificaten'),
};

export const PROVENANCE_WORDS: Record<Provenance, { readonly label: Words; readonly meaning: Words }> = {
  said: { label: w('said', 'gezegd'), meaning: w('I say so myself', 'ik zeg het zelf') },
  shown: { label: w('shown', 'getoond'), meaning: w('something shows it', 'er is iets dat het laat zien') },
  confirmed: {
    label: w('confirmed', 'bevestigd'),
    meaning: w('somebody signed for it', 'iemand tekende ervoor'),
  },
  issued: {
    label: w('issued', 'uitgereikt'),
    meaning: w('an organisation gave a badge for it', 'een organisatie gaf er een badge voor'),
  },
};

export const LEVEL_WORDS: Record<SkillLevel, Words> = {
  tried: w('I tried it', 'ik heb het geprobeerd'),
  'with-help': w('with help', 'met hulp'),
  'on-my-own': w('on my own', 'zelfstandig'),
  'could-show-others': w('I could show others', 'ik kan het anderen laten zien'),
};

export const STAND_INS = {
  volunteering: w('a volunteer organisation', 'een vrijwilligersorganisatie'),
  organisation: w('an organisation', 'een organisatie'),
  place: w('my area', 'mijn omgeving'),
  person: w('someone', 'iemand'),
} as const;

/** A plug-in's words in the language of a document, or in English. */
export function say(words: Words, language: string): string {
  return words[language.toLowerCase().split(/[-_]/)[0] ?? ''] ?? words.en;
}

/** The tag a file is written in: one that there are words for, as exactly as it was asked for, or English. */
export function writableLanguage(tag: string): string {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'));
    if (canonical && (canonical.split('-')[0] ?? '') in HEADINGS.skills) return canonical;
  } catch {
    // Not a language tag at all.
  }
  return 'en';
}

/** What kind of organisation a name belongs to, as far as the name says it: "a food bank". */
export function kindOfOrganisation(name: string, isVolunteering: boolean): Words {
  const plain = name.toLowerCase();
  const known = (kinds as { match: string[]; words: Words }[]).find(({ match }) =>
    match.some((m) => plain.includes(m)),
  );
  return known?.words ?? (isVolunteering ? STAND_INS.volunteering : STAND_INS.organisation);
}

/** English is written as in Europe: "3 May 2026". */
const locale = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** `2026-05-03` or `2026-05` as "May 2026", `2026` as it is. Days stay out of what is read: a month is enough. */
export function monthInWords(on: string, language: string, withYear = true): string {
  const [year, month] = on.split('-').map(Number);
  if (year === undefined || month === undefined) return on;
  return new Intl.DateTimeFormat(locale(language), {
    month: 'long',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(year, month - 1, 15)));
}

/** The day of an instant: "23 November 2026". */
export function dayInWords(instant: string, language: string): string {
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(instant));
}

/** "March 2026", "March – May 2026", "2025 – May 2026"; empty when nothing is known. */
export function periodInWords(startedOn: string | null, endedOn: string | null, language: string): string {
  const [from, to] = [startedOn ?? endedOn, endedOn ?? startedOn];
  if (!from || !to) return '';
  const [first, last] = [monthInWords(from, language), monthInWords(to, language)];
  if (first === last) return first;
  const sameYear = from.length >= 7 && to.length >= 7 && from.slice(0, 4) === to.slice(0, 4);
  return `${sameYear ? monthInWords(from, language, false) : first} – ${last}`;
}

/** "3 hours", "1,5 uur", "45 minutes"; empty for 0. */
export function timeInWords(minutes: number, language: string): string {
  if (minutes <= 0) return '';
  const inHours = minutes >= 60;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: inHours ? 'hour' : 'minute',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(inHours ? minutes / 60 : minutes);
}

/** The name of a language in a language: "Dutch". */
export function languageInWords(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag.replaceAll('_', '-')) ?? tag;
  } catch {
    return tag;
  }
}

export const EVIDENCE_WORDS: Record<EvidenceKind, Words> = {
  text: w('Note', 'Notitie'),
  quote: w('Quote', 'Citaat'),
  link: w('Link', 'Link'),
  photo: w('Photo', 'Foto'),
  file: w('File', 'Bestand'),
  screenshot: w('Screenshot', 'Schermafbeelding'),
  voice: w('Voice note', 'Gesproken notitie'),
};

/** Headings that several formats share. */
export const HEADINGS = {
  about: w('About me', 'Over mij'),
  experiences: w('What I did', 'Wat ik deed'),
  skills: w('What I can do', 'Wat ik kan'),
  badges: w('Badges', 'Badges'),
  evidence: w('Proof', 'Bewijs'),
  files: w('Files', 'Bestanden'),
} as const;
