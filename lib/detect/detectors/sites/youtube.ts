import { defineDetector, hostOf, pathOf } from '../../contract.ts';
import { siteFinding } from '../../define-site.ts';
import type { Page } from '../../page.ts';
import { type Thing, thingsOf, wordsOf } from '../../structured-data.ts';
import { teachingTitle } from '../../teaching-title.ts';

const NAME = 'YouTube';
/** Its categories whose videos are never taken for learning by their title alone. */
const AMUSING =
  /^(music|gaming|entertainment|comedy|film & animation|sports|news & politics|pets & animals|shows|trailers)$/i;

/**
 * YouTube. The generic path reads the titles of a page full of suggestions, and on in-page navigation what the page said of
 * the video before. Here a video is learning only by its category (`genre`) or its own title; all others are none. Microdata
 * of saved watch pages: `genre`, and the video's id as `identifier`, once `videoId` (2026-11).
 */
export default defineDetector({
  id: 'youtube',
  tier: 'site',
  hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'],
  // By the address alone no video is learning, so there is nothing it claims.
  examples: [],

  detect(page) {
    const id = videoOf(page.address);
    if (id === null)
      return /^\/(channel\/|c\/|user\/|@|feed\/|results$|shorts\/)/.test(pathOf(page.address))
        ? siteFinding('none', NAME)
        : null;
    const video = thingOf(page, id);
    const genre = wordsOf(video, 'genre');
    const told = AMUSING.test(genre) ? null : teachingTitle(titleOf(page, video));
    return siteFinding(told ?? (/^education$/i.test(genre) ? 'video' : 'none'), NAME, 0.85);
  },

  extract(page) {
    const video = thingOf(page, videoOf(page.address) ?? '');
    const duration = wordsOf(video, 'duration');
    const author = wordsOf(video, 'author');
    return {
      title: { value: titleOf(page, video), from: video ? 'microdata' : 'title' },
      provider: { value: NAME, from: 'site' },
      author: author ? { value: author, from: 'microdata' } : undefined,
      duration: duration ? { value: duration, from: 'microdata' } : undefined,
      free: { value: true, from: 'site' },
    };
  },
});

/** The id of the video this address plays, or null. */
function videoOf(address: string): string | null {
  const inQuery = pathOf(address) === '/watch' ? /[?&]v=([\w-]{11})/.exec(address) : null;
  const inPath =
    hostOf(address) === 'youtu.be'
      ? /^\/([\w-]{11})$/.exec(pathOf(address))
      : /^\/(?:embed|live)\/([\w-]{11})$/.exec(pathOf(address));
  return (inQuery ?? inPath)?.[1] ?? null;
}

/** What the page says of this very video: after an in-page navigation it may still speak of the one before. */
function thingOf(page: Page, id: string): Thing | undefined {
  return thingsOf(page).find(
    (thing) => thing.types.includes('VideoObject') && wordsOf(thing, 'identifier', 'videoId').includes(id),
  );
}

function titleOf(page: Page, video: Thing | undefined): string {
  return wordsOf(video, 'name') || page.title.replace(/^\(\d+\)\s*/, '').replace(/\s+-\s+YouTube$/, '');
}
