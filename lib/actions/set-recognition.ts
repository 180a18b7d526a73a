import {
  ALL_SITES,
  grantedSites,
  registerDetector,
  removeSites,
  requestSites,
  runInOpenTabs,
  stopDetectors,
  unregisterDetector,
} from '@/lib/browser/index.ts';
import { siteHosts } from '@/lib/detect/sites.ts';
import { changeSettings, readSettings } from '@/lib/store/index.ts';

/**
 * Turns automatic recognition on: asks the browser for the sites first (it must come first in the gesture), then
 * registers the detector and reaches the tabs that are already open.
 * @returns whether it is on now; a refusal is an answer, not an error
 */
export async function turnRecognitionOn(): Promise<boolean> {
  const granted = await requestSites(ALL_SITES);
  await changeSettings({ automaticRecognition: granted });
  if (granted) await reconcileRecognition();
  return granted;
}

/** Turns it off at once: running scripts stop, the grant is given back. */
export async function turnRecognitionOff(): Promise<void> {
  await changeSettings({ automaticRecognition: false });
  await removeSites(ALL_SITES);
  await reconcileRecognition();
}

/**
 * Makes what is registered follow what is granted and wanted. Run at start, after an update, and whenever a
 * permission comes or goes.
 */
export async function reconcileRecognition(): Promise<void> {
  const [{ automaticRecognition }, sites] = await Promise.all([readSettings(), grantedSites()]);
  if (automaticRecognition && sites.length > 0) {
    await registerDetector(sites, siteHosts);
    await runInOpenTabs(sites);
  } else {
    await unregisterDetector();
    await stopDetectors();
  }
}
