/** `npm run dev`: WXT's development build with reloading; it says which folder to load. */
import { findChromium } from './find-browser.ts';
import { runTool } from './tools.ts';

const found = findChromium();
const env = found.path ? { CHROME_PATH: found.path } : {};
const ran = await runTool('wxt', ['--mv3', ...process.argv.slice(2)], { show: true, env });
process.exitCode = ran.code;
