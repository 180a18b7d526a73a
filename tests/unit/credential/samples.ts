import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../../../shared/data/open-badges');

/** Samples, schemas and vectors of the standards' authors lie beside the project where somebody put them. */
export const hasSamples = existsSync(FOLDER);
export const NO_SAMPLES =
  'skipped: the samples of the standards’ authors are not beside this project (../shared/data/open-badges)';

export const sampleBytes = (path: string): Uint8Array => readFileSync(resolve(FOLDER, path));
export const sampleJson = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(resolve(FOLDER, path), 'utf8'));
