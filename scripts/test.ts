/** `npm test`: everything a change must pass, in at most ten minutes on two cores; the last line counts it. */
import { conclude, lint, packageBuilds, project, pureTypes, type Tally, types } from './checks.ts';
import { findChromium, findFirefox, findOutsideVerifier } from './find-browser.ts';

for (const { sentence } of [findChromium(), findFirefox(), findOutsideVerifier()])
  process.stdout.write(`${sentence}\n`);

const tallies: Tally[] = [];
for (const step of [
  lint,
  types,
  pureTypes,
  () => project('unit', 'Rules of the tree, units and contracts'),
  () => project('integration', 'Actions and pages without a browser'),
  () => packageBuilds('chrome', 'production'),
  () => packageBuilds('firefox', 'production'),
  () => packageBuilds('chrome', 'testing'),
  () => packageBuilds('firefox', 'testing'),
  () => project('e2e', 'The built extension in real browsers'),
]) {
  tallies.push(await step());
}
conclude(tallies);
