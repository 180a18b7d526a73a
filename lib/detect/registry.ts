import { createRegistry } from '@/lib/registry.ts';
import { type Detector, TIERS } from './contract.ts';

/** The detectors that every page is shown to. Those of particular sites are in `sites.ts`, which travels apart. */
export const detectors = createRegistry<Detector>(
  'detectors',
  import.meta.glob<Detector>('./detectors/*.ts', { eager: true, import: 'default' }),
);

/** The ladder below the sites: detectors by tier, most trusted first. */
export const ladder: readonly (readonly Detector[])[] = TIERS.map((tier) =>
  detectors.all.filter((detector) => detector.tier === tier),
).filter((tier) => tier.length > 0);
