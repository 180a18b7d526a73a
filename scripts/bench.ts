/**
 * `npm run bench [name]`: measures against a baseline of the same run, prints medians and ratios, writes every sample to
 * bench-output/, and judges nothing. Figures of two machines, or of two days, are not to be compared; ratios may be.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import type { Bench, Figure } from '../tests/bench/contract.ts';
import { build, ROOT } from './tools.ts';

const say = (line = '') => process.stdout.write(`${line}\n`);

/** The value at a fraction of the sorted samples, between neighbours in proportion. */
function quantile(samples: readonly number[], fraction: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (sorted.length - 1) * fraction;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

function line({ name, unit, baseline, measured }: Figure): string {
  const show = (value: number) => value.toFixed(value < 10 ? 2 : 1);
  const tell = (samples: readonly number[]) =>
    `${show(quantile(samples, 0.5))} ${unit} (${show(quantile(samples, 0.25))}–${show(quantile(samples, 0.75))})`;
  const [base, own] = [quantile(baseline, 0.5), quantile(measured, 0.5)];
  const ratio = base > 0 ? `, ratio ${(own / base).toFixed(2)}` : '';
  return `  ${name}: ${tell(measured)} against ${tell(baseline)}: ${show(own - base)} ${unit} more${ratio}; ${measured.length} samples each`;
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}, Node ${process.version}`;
say(`Machine: ${machine}. Medians, with the middle half of the samples in brackets.`);

for (const mode of ['production', 'testing'] as const) {
  const ran = await build('chrome', mode);
  if (ran.code !== 0) {
    say(`The ${mode} package does not build:\n${ran.output}`);
    process.exit(1);
  }
}

const only = process.argv[2];
const folder = join(ROOT, 'tests', 'bench');
const results: Record<string, readonly Figure[]> = {};
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .sort()) {
  const id = file.replace('.bench.ts', '');
  if (only && only !== id) continue;
  const { bench } = (await import(join(folder, file))) as { bench: Bench };
  say(`${bench.sentence}.`);
  const figures = await bench.run();
  results[id] = figures;
  for (const figure of figures) say(line(figure));
}

const out = join(ROOT, 'bench-output');
mkdirSync(out, { recursive: true });
const file = join(out, `${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}.json`);
writeFileSync(file, `${JSON.stringify({ machine, results }, null, 2)}\n`);
say(`Every sample is in ${file.slice(ROOT.length + 1)}.`);
