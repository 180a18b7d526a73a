import type { ExperienceType, Reason } from '../../model/index.ts';
import type { Finding } from '../contract.ts';
import type { Page } from '../page.ts';
import weights from './data/weights.json' with { type: 'json' };
import { featuresOf, LEARNING, type Reading } from './features.ts';

interface Weights {
  readonly bias: readonly [learning: number, volunteering: number];
  /** What speaks: below it nothing is said, because a wrong sign is worse than none. */
  readonly threshold: readonly [learning: number, volunteering: number];
  /** Feature → what it adds to learning and to volunteering, in tenths. */
  readonly tenths: Readonly<Record<string, readonly number[]>>;
}

/**
 * Two straight sums, one for each kind; the surer one speaks if it is sure enough. The weights in `data/weights.json` are
 * made by `npm run train:detect`; the file says of what.
 * @param lean what is known beforehand, added to either sum
 */
export function scorePage(
  page: Page,
  lean: readonly [learning: number, volunteering: number] = [0, 0],
): Finding | null {
  const reading = featuresOf(page);
  const { bias, threshold, tenths } = weights as unknown as Weights;
  const sums = [bias[0] + lean[0], bias[1] + lean[1]];
  for (const [name, value] of Object.entries(reading.features)) {
    const weight = value === 0 ? undefined : tenths[name];
    if (!weight) continue;
    sums[0] = (sums[0] ?? 0) + (value * (weight[0] ?? 0)) / 10;
    sums[1] = (sums[1] ?? 0) + (value * (weight[1] ?? 0)) / 10;
  }
  const learning = logistic(sums[0] ?? 0);
  const volunteering = logistic(sums[1] ?? 0);
  const asks = volunteering >= threshold[1] && volunteering >= learning;
  if (!asks && learning < threshold[0]) return null;
  // What no word speaks for cannot be explained, so it is not said.
  const why = reasons(reading, asks ? ASKING : TEACHING);
  if (why.length === 0) return null;
  return asks
    ? { kind: 'volunteering', type: 'volunteering', score: volunteering, why }
    : { kind: 'learning', type: learningType(reading), score: learning, why };
}

/** Classes that can explain a finding, in the order they are told. */
export const ASKING = ['call', 'volunteer', 'join'];
export const TEACHING = [...LEARNING, 'teach', 'enrol', 'school'];
const logistic = (sum: number) => 1 / (1 + Math.exp(-sum));

/** Which kind of learning: the class the title, first heading and address name most; else what the words are about. */
function learningType(reading: Reading): ExperienceType {
  const candidates = ['course', 'workshop', 'practice', 'tutorial', 'lesson'] as const;
  const named = [...candidates].sort((a, b) => (reading.titled[b] ?? 0) - (reading.titled[a] ?? 0))[0];
  if (named && (reading.titled[named] ?? 0) > 0) return named;
  if ((reading.features['shape.code'] ?? 0) > 0.5) return 'tutorial';
  return candidates.find((name) => reading.shown[name] !== undefined) ?? 'article';
}

/** The words that spoke, at most four, in the order they weigh. */
function reasons(reading: Reading, classes: readonly string[]): Reason[] {
  const said = classes.map((name) => reading.shown[name]).filter((words) => words !== undefined);
  return [...new Set(said)].slice(0, 4).map((detail) => ({ code: 'words', detail }));
}
