import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { moreWords } from '@/lib/detect/more-words.ts';
import { addWords, CUES } from '@/lib/detect/scorer/cues.ts';
import { featuresOf, indexesOf } from '@/lib/detect/scorer/features.ts';
import { answer, type Chosen, choose, foldsOf } from './choose.ts';
import { type Answer, sentence } from './figures.ts';
import { ask } from './fit.ts';
import { type Labelled, labelledPages, writtenSamples } from './samples.ts';

const FOLDS = 8;
const LEAST = 0.25;
const say = (line = '') => process.stdout.write(`${line}\n`);

/** @returns the exit code: 0 done, 2 asked in a way it does not understand */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string', default: 'lib/detect/scorer/data/weights.json' }, on: { type: 'string' } },
  });
  const [list] = positionals;
  if (!list) {
    process.stderr.write('Usage: npm run train:detect -- PAGES.jsonl [--out FILE] [--on YYYY-MM-DD]\n');
    return 2;
  }
  addWords(moreWords);
  const pages = labelledPages(resolve(list));
  const extra = writtenSamples();
  const names = [...new Set([...pages, ...extra].flatMap((page) => Object.keys(page.features)))].sort();
  const sites = new Set(pages.map((page) => page.site)).size;
  say(`${pages.length} pages of ${sites} sites, ${names.length} features, ${extra.length} written pages beside them.`);

  const tested: { page: Labelled; said: Answer }[] = [];
  const strict: Answer[] = [];
  for (const fold of foldsOf(pages, FOLDS)) {
    const inside = new Set(fold);
    const outside = pages.filter((page) => !inside.has(page));
    const chosen = choose(outside, extra, names);
    for (const page of fold)
      tested.push({ page, said: answer(page, ask(chosen.model, page.features), chosen.threshold) });
    strict.push(...withoutOwnCues(fold, [...outside, ...extra], chosen));
  }
  say('\nOn sites that were left out, pull and thresholds chosen without them (95 % of draws by site in brackets):');
  say(`all      ${sentence(tested.map(({ said }) => said))}`);
  for (const lang of ['en', 'nl'])
    say(`${lang}       ${sentence(tested.filter(({ page }) => page.lang === lang).map(({ said }) => said))}`);
  say('The same without every cue that only the sites left out show; a lower bound, whoever chose the cues:');
  say(`all      ${sentence(strict)}`);
  say('\nMistakes, by site:');
  for (const { page, said } of tested.filter((each) => each.said.found !== each.said.label))
    say(
      `  ${page.site} ${page.id} (${page.lang}): ${said.label}, called ${said.found}${page.above ? ' above the scorer' : ''}`,
    );

  const final = choose(pages, extra, names);
  const rounded = weightsOf(final);
  say(`\nAll pages, as written to the file (pull ${final.pull}, thresholds ${final.threshold.join(' and ')}):`);
  const shipped = pages.map((page) => answer(page, ask(rounded.model, page.features), final.threshold));
  say(`all      ${sentence(shipped)}`);
  shipped.forEach((said, index) => {
    if (said.found !== said.label) say(`  ${said.site} ${pages[index]?.id}: ${said.label}, called ${said.found}`);
  });
  writeFileSync(
    values.out,
    fileOf(rounded, final, { pages, sites, extra, on: values.on ?? new Date().toISOString().slice(0, 10) }),
  );
  say(`Weights written to ${values.out}.`);
  return 0;
}

/** The answers for a fold as if nobody had ever seen its sites: cues that no other page shows are not known. */
function withoutOwnCues(fold: readonly Labelled[], others: readonly Labelled[], chosen: Chosen): Answer[] {
  const known = new Set(others.flatMap((page) => [...page.cues]));
  const kept = Object.entries(CUES).map(([tag, cues]) => [
    tag,
    cues.flatMap((line) => {
      const [name = '', list = ''] = line.split(': ');
      const left = list.split(',').filter((cue) => known.has(cue));
      return left.length > 0 ? [`${name}: ${left.join(',')}`] : [];
    }),
  ]);
  const indexes = indexesOf(Object.fromEntries(kept));
  return fold.map((page) => answer(page, ask(chosen.model, featuresOf(page.page, indexes).features), chosen.threshold));
}

/** The weights as the file holds them: one decimal is as exact as so few pages allow, and what is next to nothing is nothing. */
function weightsOf({ model }: Chosen) {
  const round = (weights: Float64Array) =>
    weights.map((weight) => (Math.abs(weight) < LEAST ? 0 : Math.round(weight * 10) / 10));
  return { model: { names: model.names, learning: round(model.learning), volunteering: round(model.volunteering) } };
}

function fileOf(
  { model }: ReturnType<typeof weightsOf>,
  chosen: Chosen,
  told: { pages: readonly Labelled[]; sites: number; extra: readonly Labelled[]; on: string },
): string {
  const features = model.names
    .map((name, index) => [name, model.learning[index + 1] ?? 0, model.volunteering[index + 1] ?? 0] as const)
    .filter(([, learning, volunteering]) => learning !== 0 || volunteering !== 0)
    .map(
      ([name, learning, volunteering]) =>
        `  ${JSON.stringify(name)}: [${Math.round(learning * 10)}, ${Math.round(volunteering * 10)}]`,
    );
  const trained = `${told.pages.length} labelled pages of ${told.sites} sites, ${told.extra.length} written ones, ${model.names.length} features, pull ${chosen.pull}, ${told.on}`;
  return `{
 "trained": ${JSON.stringify(trained)},
 "bias": [${model.learning[0]}, ${model.volunteering[0]}],
 "threshold": [${chosen.threshold.join(', ')}],
 "tenths": {
${features.join(',\n')}
 }
}
`;
}
