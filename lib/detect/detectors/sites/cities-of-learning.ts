import type { ExperienceType } from '../../../model/index.ts';
import { defineDetector, type Finding, pathOf } from '../../contract.ts';
import { metaOf, type Page } from '../../page.ts';
import { fold } from '../../text.ts';

/** The platform's own kinds of activity, by the words its pages show for them; a kind without such words stays an event. */
const KINDS: readonly (readonly [RegExp, ExperienceType])[] = [
  [/\b(playlist|afspeellijst|leerroute|grojarastis)\b/, 'playlist'],
  [/\b(volunteering|vrijwilligerswerk|voluntariado|volontariato|savanoryste)\b/, 'volunteering'],
  [/\b(workshop|taller|oficina|laboratorio|dirbtuves)\b/, 'workshop'],
  [/\b(online course|course|cursus|curso|corso|kursas|training)\b/, 'course'],
  [/\b(youth exchange|mobility|uitwisseling|intercambio|scambio)\b/, 'exchange'],
  [/\b(digital experience|online activity|online activiteit)\b/, 'lesson'],
];
const LANGUAGE = '(?:[a-z]{2,3}(?:[_-][A-Za-z]{2,4})?/)?';
const ACTIVITY = new RegExp(`^/${LANGUAGE}(?:activities|events|playlists)/\\d+(?:/part/\\d+)?$`);
const BADGE_TASK = new RegExp(`^/${LANGUAGE}(?:activities/\\d+/)?classes/\\d+$`);
const EARNED_BADGE = new RegExp(`^/${LANGUAGE}badges/\\d+$`);

/**
 * Cities and Regions of Learning: one platform (Badgecraft, Awero) under many names. Address shapes as seen in stored
 * pages and links of 2020 to 2025, looked up 2026-11; what kind of activity it is has to be read from the page's words.
 */
export default defineDetector({
  id: 'cities-of-learning',
  tier: 'site',
  hosts: [
    'cityoflearning.eu',
    'regionoflearning.eu',
    'awero.org',
    'badgecraft.eu',
    'badgequalitylabel.net',
    'savanorystevilniuje.lt',
    'youthgoalshub.eu',
  ],
  examples: ['https://lisbon.cityoflearning.eu/pt/activities/21650'],

  detect(page): Finding | null {
    const path = pathOf(page.address);
    const why = [{ code: 'site', detail: 'Cities of Learning' }] as const;
    if (BADGE_TASK.test(path)) return { kind: 'learning', type: 'badge-task', score: 0.95, why };
    if (EARNED_BADGE.test(path)) return { kind: 'learning', type: 'badge', score: 0.85, why };
    if (!ACTIVITY.test(path)) return null;
    const type = /\/playlists\//.test(path) ? 'playlist' : activityType(page);
    return { kind: type === 'volunteering' ? 'volunteering' : 'learning', type, score: 0.95, why };
  },

  extract(page) {
    const title = (metaOf(page, 'og:title') || page.title).replace(
      /\s+[-–|]\s+(Cit(y|ies)|Regions?) of Learning.*$/i,
      '',
    );
    const { hostname } = new URL(page.address);
    const city = /^(?!www\.|global\.)([a-z-]+)\.(?:city|region)oflearning\.eu$/.exec(hostname)?.[1];
    const place = city ? { value: city.charAt(0).toUpperCase() + city.slice(1), from: 'address' } : undefined;
    return {
      title: title ? { value: title, from: 'OpenGraph' } : undefined,
      provider: { value: metaOf(page, 'og:site_name') || 'Cities of Learning', from: 'site' },
      place: city === 'dutch' ? undefined : place,
    };
  },
});

/** The first words of the page name its kind, the text further down may speak of anything. */
function activityType(page: Page): ExperienceType {
  const words = fold(`${page.title} ${page.headings.map((each) => each.text).join(' ')} ${page.text.slice(0, 1_500)}`);
  return KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'event';
}
