import { type Detector, TIERS } from './contract.ts';

/**
 * The ladder below the sites: the detectors that every page is shown to, by tier, most trusted first. Taken as they are: the
 * checks of `registry.ts`, which the tests make on the same files, would be carried into every page.
 */
const everywhere = Object.values(import.meta.glob<Detector>('./detectors/*.ts', { eager: true, import: 'default' }));
export const ladder: readonly (readonly Detector[])[] = TIERS.map((tier) =>
  everywhere.filter((detector) => detector.tier === tier),
).filter((tier) => tier.length > 0);
