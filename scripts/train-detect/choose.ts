import { type Answer, figuresOf, type Kind } from './figures.ts';
import { ask, fitModel, type Model } from './fit.ts';
import type { Labelled } from './samples.ts';

export interface Chosen {
  readonly model: Model;
  readonly pull: number;
  readonly threshold: readonly [learning: number, volunteering: number];
}
type Sure = readonly [learning: number, volunteering: number];

const PULLS = [4, 8, 16] as const;
const STEPS = [0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8] as const;
const FOLDS = 5;
/** More pages that are none called something than this, and a threshold is paid for it. */
const BEARABLE = 0.012;

/**
 * Groups of pages, no site in two of them, filled evenly: largest sites first, each into the smallest group so far.
 * Depends on nothing but the sites' names and sizes.
 */
export function foldsOf(pages: readonly Labelled[], most: number): Labelled[][] {
  const sites = [...Map.groupBy(pages, (page) => page.site)].sort(
    ([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1),
  );
  const folds: Labelled[][] = Array.from({ length: most }, () => []);
  const load = (fold: readonly Labelled[], label: Kind) => fold.filter((page) => page.label === label).length;
  for (const [, site] of sites) {
    const label = site[0]?.label ?? 'none';
    folds.sort((a, b) => load(a, label) - load(b, label) || a.length - b.length)[0]?.push(...site);
  }
  return folds;
}

/** Pull and thresholds that do best on sites left out among these pages; then a fit on all of them. */
export function choose(pages: readonly Labelled[], extra: readonly Labelled[], names: readonly string[]): Chosen {
  const folds = foldsOf(pages, FOLDS);
  let best: { pull: number; threshold: Sure; value: number } | undefined;
  for (const pull of PULLS) {
    const sure = new Map<Labelled, Sure>();
    for (const fold of folds) {
      const inside = new Set(fold);
      const model = fitModel([...pages.filter((page) => !inside.has(page)), ...extra], names, pull);
      for (const page of fold) sure.set(page, ask(model, page.features));
    }
    for (const learning of STEPS) {
      for (const volunteering of STEPS) {
        const figures = figuresOf(
          pages.map((page) => answer(page, sure.get(page) ?? [0, 0], [learning, volunteering])),
        );
        // Between equals the middle is safer than the edge.
        const value =
          figures.macroF1 -
          2 * Math.max(0, figures.wronglyCalled - BEARABLE) -
          0.02 * (Math.abs(learning - 0.55) + Math.abs(volunteering - 0.55));
        if (!best || value > best.value + 1e-9) best = { pull, threshold: [learning, volunteering], value };
      }
    }
  }
  const { pull, threshold } = best ?? { pull: 4, threshold: [0.5, 0.5] as const };
  return { model: fitModel([...pages, ...extra], names, pull), pull, threshold };
}

/** What the ladder as a whole says: the same rule as `scorePage`. */
export function answer(page: Labelled, [learning, volunteering]: Sure, threshold: Sure): Answer {
  const { site, label, above, explained } = page;
  if (above) return { site, label, found: above };
  const asks = volunteering >= threshold[1] && volunteering >= learning;
  const found = asks ? 'volunteering' : learning >= threshold[0] ? 'learning' : 'none';
  return { site, label, found: found === 'none' || explained[found] ? found : 'none' };
}
