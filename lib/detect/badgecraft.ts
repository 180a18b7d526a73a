import type { ExperienceType } from '../model/index.ts';
import { type Finding, pathOf } from './contract.ts';
import { kindOfType } from './kind-of-type.ts';
import type { Page } from './page.ts';
import { fold } from './text.ts';

/** The platform's own kinds of activity, by the words its pages show for them; a kind without such words stays an event. */
const KINDS: readonly (readonly [RegExp, ExperienceType])[] = [
  [/\b(playlist|afspeellijst|leerroute|grojarastis)\b/, 'playlist'],
  [/\b(volunteering|vrijwilligerswerk|voluntariado|volontariato|savanoryste)\b/, 'volunteering'],
  [/\b(workshop|taller|oficina|laboratorio|dirbtuves)\b/, 'workshop'],
  [/\b(online course|course|cursus|curso|corso|kursas|training)\b/, 'course'],
  [/\b(youth exchange|mobility|uitwisseling|intercambio|scambio)\b/, 'exchange'],
  [/\b(digital experience|online activity|online activiteit)\b/, 'lesson'],
];
/** Below an optional language: an activity, event or playlist; a badge to earn, alone or inside an activity; an earned badge. */
const PAGE =
  /^\/(?:[a-z]{2,3}(?:[_-][A-Za-z]{2,4})?\/)?(?:(activities|events|playlists)\/\d+(?:\/part\/\d+)?|(?:activities\/\d+\/)?(classes)\/\d+|(?:user-)?badges\/[\w-]+)$/;

/**
 * What a page of the platform behind Cities of Learning (Badgecraft, Awero) is, under whatever name it runs. Address shapes as
 * seen in stored pages and links of 2020 to 2025, looked up 2026-11; what kind of activity it is has to be read from the words.
 */
export function badgecraftFinding(page: Page, why: Finding['why']): Finding | null {
  const found = PAGE.exec(pathOf(page.address));
  if (!found) return null;
  const [, listed, task] = found;
  const type = task ? 'badge-task' : !listed ? 'badge' : listed === 'playlists' ? 'playlist' : activityType(page);
  return { kind: kindOfType(type), type, score: 0.95, why };
}

/** The first words of the page name its kind, the text further down may speak of anything. */
function activityType(page: Page): ExperienceType {
  const words = fold(`${page.title} ${page.headings.map((each) => each.text).join(' ')} ${page.text.slice(0, 1_500)}`);
  return KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'event';
}
