export type Kind = 'learning' | 'volunteering' | 'none';
export interface Answer {
  readonly site: string;
  readonly label: Kind;
  readonly found: Kind;
}
export interface Figures {
  readonly macroF1: number;
  /** Share of learning pages found as such. */
  readonly learning: number;
  readonly volunteering: number;
  /** Share of pages that are none and were called something. */
  readonly wronglyCalled: number;
}

const KINDS = ['learning', 'volunteering', 'none'] as const;
const DRAWS = 2_000;

/** How often right, by the figures that matter. NaN where there is no page of a kind. */
export function figuresOf(answers: readonly Answer[]): Figures {
  const count = (label: Kind, found: Kind) =>
    answers.reduce((sum, each) => sum + (each.label === label && each.found === found ? 1 : 0), 0);
  const of = (label: Kind) => answers.reduce((sum, each) => sum + (each.label === label ? 1 : 0), 0);
  const f1 = (kind: Kind) => {
    const hits = count(kind, kind);
    const found = KINDS.reduce((sum, label) => sum + count(label, kind), 0);
    return of(kind) + found === 0 ? Number.NaN : (2 * hits) / (of(kind) + found);
  };
  return {
    macroF1: KINDS.reduce((sum, kind) => sum + f1(kind), 0) / KINDS.length,
    learning: count('learning', 'learning') / of('learning'),
    volunteering: count('volunteering', 'volunteering') / of('volunteering'),
    wronglyCalled: 1 - count('none', 'none') / of('none'),
  };
}

/** The middle 95 % of each figure when whole sites are drawn again and again. The draws are the same every time. */
export function intervals(answers: readonly Answer[]): Readonly<Record<keyof Figures, readonly [number, number]>> {
  const sites = [...Map.groupBy(answers, (each) => each.site).values()];
  const next = randomFrom(20_261_101);
  const drawn = Array.from({ length: DRAWS }, () =>
    figuresOf(Array.from(sites, () => sites[Math.floor(next() * sites.length)] ?? []).flat()),
  );
  const interval = (name: keyof Figures): readonly [number, number] => {
    const values = drawn
      .map((each) => each[name])
      .filter((value) => !Number.isNaN(value))
      .sort((a, b) => a - b);
    return [
      values[Math.floor(values.length * 0.025)] ?? Number.NaN,
      values[Math.floor(values.length * 0.975)] ?? Number.NaN,
    ];
  };
  return {
    macroF1: interval('macroF1'),
    learning: interval('learning'),
    volunteering: interval('volunteering'),
    wronglyCalled: interval('wronglyCalled'),
  };
}

/** One line for people: each figure and its interval. */
export function sentence(answers: readonly Answer[]): string {
  const figures = figuresOf(answers);
  const ranges = intervals(answers);
  const show = (name: keyof Figures, word: string, digits: 1 | 100) => {
    const [low, high] = ranges[name];
    const write = (value: number) => (digits === 1 ? value.toFixed(3) : `${(value * 100).toFixed(1)} %`);
    return `${word} ${write(figures[name])} (${write(low)}–${write(high)})`;
  };
  return `${answers.length} pages: ${show('macroF1', 'macro F1', 1)}, ${show('learning', 'learning found', 100)}, ${show('volunteering', 'volunteering found', 100)}, none wrongly called ${show('wronglyCalled', '', 100).trim()}`;
}

/** Numbers 0 … 1 that look like chance and are the same every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
