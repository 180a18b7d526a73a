import { badgecraftFinding } from '../../badgecraft.ts';
import { defineDetector, hostOf } from '../../contract.ts';
import { metaOf } from '../../page.ts';

/**
 * Cities and Regions of Learning: one platform (Badgecraft, Awero) under many names. Its pages are an application with classes
 * that change, so the generic path sees an event at best, never a badge or the task to earn it. On a city's host the city is the place.
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

  detect: (page) => badgecraftFinding(page, [{ code: 'site', detail: 'Cities of Learning' }]),

  extract(page) {
    const title = (metaOf(page, 'og:title') || page.title).replace(
      /\s+[-–|]\s+(Cit(y|ies)|Regions?) of Learning.*$/i,
      '',
    );
    const city = /^(?!www\.|global\.)([a-z-]+)\.(?:city|region)oflearning\.eu$/.exec(hostOf(page.address))?.[1];
    const place = city ? { value: city.charAt(0).toUpperCase() + city.slice(1), from: 'address' } : undefined;
    return {
      title: title ? { value: title, from: 'OpenGraph' } : undefined,
      provider: { value: metaOf(page, 'og:site_name') || 'Cities of Learning', from: 'site' },
      place: city === 'dutch' ? undefined : place,
    };
  },
});
