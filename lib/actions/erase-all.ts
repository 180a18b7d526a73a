import { eraseEverything, readTabs } from '@/lib/store/index.ts';
import { forgetToolbars } from './follow-tabs.ts';
import { turnRecognitionOff } from './set-recognition.ts';

/** Takes everything off this device and gives back what the browser granted. There is no way back from it. */
export async function eraseAll(): Promise<void> {
  const tabs = await readTabs();
  await turnRecognitionOff();
  await eraseEverything();
  await forgetToolbars(tabs.keys());
}
