import { ALL_SITES, ownSites, removeSites, requestSites } from '@/lib/browser/index.ts';
import { changeSettings } from '@/lib/store/index.ts';

/**
 * Turns automatic recognition on for some sites. The browser is asked first, because it must come first in the gesture.
 * The background registers the detector and reaches the open tabs, since the question may close the popup that asked.
 * The wish is remembered whatever the answer is: a wish without a grant is a refusal, and is not asked again by itself.
 * @param patterns which sites; all of them unless told
 * @returns whether it was granted; a refusal is an answer, not an error
 */
export function turnRecognitionOn(patterns: readonly string[] = ALL_SITES): Promise<boolean> {
  const asked = requestSites(patterns);
  const wished = changeSettings({ automaticRecognition: true });
  return Promise.all([asked, wished]).then(([granted]) => granted);
}

/** Gives some sites back. When none are left, recognition is off. */
export async function withdrawRecognition(patterns: readonly string[]): Promise<void> {
  await removeSites(patterns);
  if ((await ownSites()).length === 0) await changeSettings({ automaticRecognition: false });
}

/** Turns it off at once: running scripts stop, every grant is given back. */
export async function turnRecognitionOff(): Promise<void> {
  await changeSettings({ automaticRecognition: false });
  const granted = await ownSites();
  if (granted.length > 0) await removeSites(granted);
}
