import type { Words } from '../../../model/text.ts';

const w = (en: string, nl: string): Words => ({ en, nl });

/** The page's own words. */
export const PAGE_WORDS = {
  title: w('My portfolio', 'Mijn portfolio'),
  titleOf: w('{name} – portfolio', '{name} – portfolio'),
  legend: w('How to read the signs', 'Zo lees je de tekens'),
  more: w('and {count} more', 'en nog {count}'),
  skillsShown: w('Skills', 'Vaardigheden'),
  page: w('The page', 'De pagina'),
  criteria: w('What it asks', 'Wat ervoor nodig is'),
  experiences: w('{count} experiences', '{count} ervaringen'),
  experience: w('1 experience', '1 ervaring'),
  skills: w('{count} skills', '{count} vaardigheden'),
  skill: w('1 skill', '1 vaardigheid'),
  skip: w('Go to what I did', 'Ga naar wat ik deed'),
  own: w(
    'Everything here was written and chosen by the person it is about.',
    'Alles wat hier staat, is geschreven en gekozen door degene over wie het gaat.',
  ),
  made: w('Made on {date} with Skilltrail.', 'Gemaakt op {date} met Skilltrail.'),
  apart: w('comes as a separate file', 'komt als apart bestand'),
} as const;
