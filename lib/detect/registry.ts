import { createRegistry } from '@/lib/registry.ts';
import type { Detector } from './contract.ts';

/** The detectors that every page is shown to, checked. Those of particular sites are in `sites.ts`, which travels apart. */
export const detectors = createRegistry<Detector>(
  'detectors',
  import.meta.glob<Detector>('./detectors/*.ts', { eager: true, import: 'default' }),
);
