/** `node scripts/lab.ts <command> …`: the same `lib/` code on files. Standard output belongs to the command. */
import { runThroughVite } from './through-vite.ts';

await runThroughVite('/tests/lab/main.ts', process.argv.slice(2));
