/**
 * `npm run train:detect -- PAGES.jsonl [--out FILE]`: fits the weights of the scorer to labelled saved pages, says how
 * well they do on sites that were left out, and writes them. The pages are the caller's own and go nowhere. A line of
 * the list: `{"id","file","url"?,"label":"learning"|"volunteering"|"none","site","lang"?,"flags"?}`; `file` is relative
 * to the list.
 */
import { runThroughVite } from './through-vite.ts';

await runThroughVite('/scripts/train-detect/main.ts', process.argv.slice(2));
