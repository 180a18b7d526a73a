import { createRegistry } from '@/lib/registry.ts';
import { type Detector, TIERS } from './contract.ts';

/** Every detector there is: one file (or folder) in `detectors/` adds one. Ids are stored with what was kept. */
export const detectors = createRegistry<Detector>(
  'detectors',
  import.meta.glob<Detector>(['./detectors/*.ts', './detectors/*/index.ts'], { eager: true, import: 'default' }),
);

/** The ladder: detectors by tier, most trusted first. */
export const ladder: readonly (readonly Detector[])[] = TIERS.map((tier) =>
  detectors.all.filter((detector) => detector.tier === tier),
);
