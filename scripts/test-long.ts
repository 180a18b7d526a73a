/** `npm run test:long`: kills, fuzzing, large data and rebuilding from the sources archive; for before a release. */
import { conclude, packageBuilds, project, type Tally } from './checks.ts';

const tallies: Tally[] = [];
for (const step of [
  () => packageBuilds('chrome', 'production'),
  () => packageBuilds('firefox', 'production'),
  () => packageBuilds('chrome', 'testing'),
  () => packageBuilds('firefox', 'testing'),
  () => project('long', 'The long tests'),
]) {
  tallies.push(await step());
}
conclude(tallies);
