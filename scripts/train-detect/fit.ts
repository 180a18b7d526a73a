import { PRIOR_BIAS, priorOf } from './priors.ts';

/** One page, ready to learn from. */
export interface Sample {
  readonly features: Readonly<Record<string, number>>;
  readonly label: 'learning' | 'volunteering' | 'none';
  readonly weight: number;
}
/** For both kinds: a bias and a weight for each name. */
export interface Model {
  readonly names: readonly string[];
  readonly learning: Float64Array;
  readonly volunteering: Float64Array;
}

const ROUNDS = 12;

/**
 * Two logistic regressions, each pulled to what is expected of a feature. Newton's method; no chance in it.
 * @param pull how strongly, in pages: at 4 it takes about four pages to move a weight half way
 */
export function fitModel(samples: readonly Sample[], names: readonly string[], pull: number): Model {
  const rows = samples.map((sample) => rowOf(sample.features, names));
  const weightsFor = (kind: 0 | 1) => {
    const label = kind === 0 ? 'learning' : 'volunteering';
    const prior = Float64Array.from([PRIOR_BIAS[kind], ...names.map((name) => priorOf(name)[kind])]);
    const positive = samples.filter((each) => each.label === label).length;
    const up = Math.sqrt((samples.length - positive) / Math.max(positive, 1));
    return newton(
      rows,
      samples.map((each) => (each.label === label ? 1 : 0)),
      samples.map((each) => each.weight * (each.label === label ? up : 1)),
      prior,
      pull,
    );
  };
  return { names, learning: weightsFor(0), volunteering: weightsFor(1) };
}

/** How sure the model is of both kinds, 0 … 1. */
export function ask(model: Model, features: Sample['features']): readonly [learning: number, volunteering: number] {
  const row = rowOf(features, model.names);
  return [logistic(dot(row, model.learning)), logistic(dot(row, model.volunteering))];
}

function rowOf(features: Sample['features'], names: readonly string[]): Float64Array {
  return Float64Array.from([1, ...names.map((name) => features[name] ?? 0)]);
}

function newton(
  rows: readonly Float64Array[],
  truth: readonly number[],
  importance: readonly number[],
  prior: Float64Array,
  pull: number,
): Float64Array {
  const size = prior.length;
  const weights = Float64Array.from(prior);
  // The bias is no expectation about a word, so it is pulled less.
  const ridge = Float64Array.from(prior, (_, at) => (at === 0 ? pull / 10 : pull / 4));
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Float64Array.from(weights, (weight, at) => -(ridge[at] ?? 0) * (weight - (prior[at] ?? 0)));
    const curve = Array.from({ length: size }, (_, at) => {
      const line = new Float64Array(size);
      line[at] = ridge[at] ?? 0;
      return line;
    });
    rows.forEach((row, index) => {
      const guess = logistic(dot(row, weights));
      const weight = importance[index] ?? 1;
      const miss = weight * ((truth[index] ?? 0) - guess);
      const bend = weight * Math.max(guess * (1 - guess), 1e-6);
      for (let a = 0; a < size; a++) {
        const value = row[a] ?? 0;
        if (value === 0) continue;
        slope[a] = (slope[a] ?? 0) + miss * value;
        const line = curve[a];
        if (line) for (let b = 0; b <= a; b++) line[b] = (line[b] ?? 0) + bend * value * (row[b] ?? 0);
      }
    });
    const step = solve(curve, slope);
    let largest = 0;
    for (let at = 0; at < size; at++) {
      const move = Math.max(-2, Math.min(2, step[at] ?? 0));
      weights[at] = (weights[at] ?? 0) + move;
      largest = Math.max(largest, Math.abs(move));
    }
    if (largest < 1e-4) break;
  }
  return weights;
}

/** Solves a symmetric positive system given by its lower half (Cholesky), which it uses up. */
function solve(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let a = 0; a < size; a++) {
    const row = lower[a] ?? new Float64Array(size);
    for (let b = 0; b <= a; b++) {
      const other = lower[b] ?? row;
      let sum = row[b] ?? 0;
      for (let c = 0; c < b; c++) sum -= (row[c] ?? 0) * (other[c] ?? 0);
      row[b] = a === b ? Math.sqrt(Math.max(sum, 1e-9)) : sum / (other[b] ?? 1);
    }
  }
  const out = Float64Array.from(right);
  for (let a = 0; a < size; a++) {
    let sum = out[a] ?? 0;
    for (let b = 0; b < a; b++) sum -= (lower[a]?.[b] ?? 0) * (out[b] ?? 0);
    out[a] = sum / (lower[a]?.[a] ?? 1);
  }
  for (let a = size - 1; a >= 0; a--) {
    let sum = out[a] ?? 0;
    for (let b = a + 1; b < size; b++) sum -= (lower[b]?.[a] ?? 0) * (out[b] ?? 0);
    out[a] = sum / (lower[a]?.[a] ?? 1);
  }
  return out;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

const logistic = (sum: number) => 1 / (1 + Math.exp(-sum));
