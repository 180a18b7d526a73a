import { defineSite } from '../../define-site.ts';
import { metaOf } from '../../page.ts';

/**
 * TED. A talk is told like news and marked up as any video, so the generic path stays silent; who speaks begins the address and the
 * title. `/talks/{speaker}_{name}` (2026-11).
 */
export default defineSite({
  id: 'ted',
  name: 'TED',
  hosts: ['www.ted.com'],
  examples: [
    'https://www.ted.com/talks/sir_ken_robinson_do_schools_kill_creativity',
    'https://www.ted.com/talks/simon_sinek_how_great_leaders_inspire_action?language=en',
  ],
  paths: [
    [/^\/talks\/[a-z][\w]+(\/transcript)?$/, 'talk'],
    [/^\/playlists\/\d+(\/\w+)?$/, 'playlist'],
  ],
  free: true,
  extract(page) {
    // `Simon Sinek: How great leaders inspire action | TED Talk`
    const told = /^([^:|]{3,60}):\s+([^|]+)/.exec(metaOf(page, 'og:title') || page.title);
    return told ? { author: { value: told[1], from: 'title' }, title: { value: told[2]?.trim(), from: 'title' } } : {};
  },
});
