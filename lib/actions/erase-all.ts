import { eraseEverything } from '@/lib/store/index.ts';
import { turnRecognitionOff } from './set-recognition.ts';

/** Takes everything off this device and gives back what the browser granted. There is no way back from it. */
export async function eraseAll(): Promise<void> {
  await turnRecognitionOff();
  await eraseEverything();
}
