import { z } from 'zod';
import { ExperienceType } from './experience-type.ts';
import { LanguageTag, ShortText } from './text.ts';
import { Instant } from './time.ts';

/** A learner's own word about a site, before any detector. */
export const SiteRule = z.object({
  site: ShortText,
  rule: z.enum(['not-learning', 'is', 'never-here']),
  type: ExperienceType.nullable(),
});
export type SiteRule = z.infer<typeof SiteRule>;

/** What holds for this browser, whoever learns in it. A field that does not parse falls back alone; the rest stays. */
export const Settings = z.object({
  /** null follows the browser. */
  language: LanguageTag.nullable(),
  theme: z.enum(['auto', 'light', 'dark']),
  /** Recognise pages by themselves, on the sites that were granted. */
  automaticRecognition: z.boolean(),
  /** Ask on the page itself whether to keep it, where pages are recognised by themselves. */
  onPageChip: z.boolean(),
  carefulMode: z.boolean(),
  reminders: z.boolean(),
  siteRules: z.array(SiteRule).max(2_000),
  welcomedAt: Instant.nullable(),
  lastBackupAt: Instant.nullable(),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  theme: 'auto',
  automaticRecognition: false,
  onPageChip: false,
  carefulMode: false,
  reminders: false,
  siteRules: [],
  welcomedAt: null,
  lastBackupAt: null,
};
