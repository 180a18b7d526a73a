import type { Cues } from './cue-index.ts';

/** Language tag → its cues, from the files of a folder that are named by their language. */
export function byLanguage(files: Readonly<Record<string, Cues>>): Record<string, Cues> {
  return Object.fromEntries(Object.entries(files).map(([path, cues]) => [path.slice(-7, -5), cues]));
}
