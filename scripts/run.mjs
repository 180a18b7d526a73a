/**
 * The first step of every npm command, in plain JavaScript without dependencies: it runs on any Node ≥ 20, installs what
 * the lockfile asks for and is not there yet, then hands over to `scripts/<task>.ts` on the project's own Node.
 * Everything it says goes to standard error, so that `npm run -s lab` keeps standard output to itself.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [task, ...args] = process.argv.slice(2);
const windows = process.platform === 'win32';

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The packages the lockfile asks for that are absent or of another version. Optional ones depend on the machine. */
function outdated() {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages ?? {};
  const present = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages;
  if (!present) return true;
  return Object.entries(wanted).some(
    ([path, entry]) => path !== '' && !entry.optional && present[path]?.version !== entry.version,
  );
}

function npm(npmArgs, options = {}) {
  return spawnSync(windows ? 'npm.cmd' : 'npm', npmArgs, { cwd: root, encoding: 'utf8', shell: windows, ...options });
}

function install() {
  if (npm(['--version']).status !== 0)
    stop('Skilltrail needs npm, which was not found. It comes with Node: https://nodejs.org');
  const fresh = !existsSync(join(root, 'node_modules', '.package-lock.json'));
  process.stderr.write(
    'Installing the packages Skilltrail is built with; this happens once and takes about a minute.\n',
  );
  // `npm ci` empties node_modules; a folder that is merely behind is brought up to date in place.
  const done = npm([...(fresh ? ['ci'] : ['install', '--no-save']), '--no-audit', '--no-fund', '--loglevel=error']);
  if (done.status !== 0) stop(`The packages could not be installed.\n${done.stdout ?? ''}${done.stderr ?? ''}`);
}

/** Node 24 as the lockfile has it. An npm that runs no install scripts leaves the binary out; then it is put in place here. */
function projectNode() {
  const binary = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  const works = () => existsSync(binary) && spawnSync(binary, ['--version']).status === 0;
  if (works()) return binary;
  spawnSync(process.execPath, ['installArchSpecificPackage'], { cwd: join(root, 'node_modules', 'node') });
  if (works()) return binary;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return stop('The package "node" holds no program for this machine. Install Node 24 or newer and try again.');
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(`Skilltrail needs Node 20 or newer; this is ${process.versions.node}. Get it at https://nodejs.org`);
}
if (!task || !existsSync(join(root, 'scripts', `${task}.ts`))) stop(`There is no task "${task ?? ''}".`);
if (outdated()) install();

const node = projectNode();
const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(windows ? ';' : ':');
const run = spawnSync(node, [join(root, 'scripts', `${task}.ts`), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
});
process.exit(run.status ?? 1);
