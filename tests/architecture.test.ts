import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rules of ARCHITECTURE.md, tested over the source tree itself. */

const ROOT = resolve(import.meta.dirname, '..');
const STAGES = ['detect', 'capture', 'reflect', 'recognise', 'portfolio', 'credential', 'export', 'sync'];
const PURE = [...STAGES, 'i18n', 'model', 'frameworks'];
const PORTS = ['store', 'messages', 'browser'];
/** Stage → the folder of its plug-ins. */
const PLUGIN_FOLDERS = readdirSync(join(ROOT, 'lib'))
  .filter((name) => statSync(join(ROOT, 'lib', name)).isDirectory())
  .flatMap((stage) =>
    ['detectors/sites', 'detectors', 'prompt-sets', 'languages', 'exporters', 'readers', 'targets', 'frameworks']
      .map((folder) => join('lib', stage, folder))
      .filter((folder) => exists(folder)),
  );

interface Import {
  readonly to: string;
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}
interface Source {
  readonly path: string;
  readonly text: string;
  readonly code: string;
  readonly imports: readonly Import[];
}

const sources = ['lib', 'components', 'entrypoints']
  .flatMap(walk)
  .filter((path) => /\.tsx?$/.test(path))
  .map(read);

describe('the tree', () => {
  it('has source files to look at', () => {
    expect(sources.length).toBeGreaterThan(30);
  });

  it('has no dumping grounds', () => {
    const dumps = sources.filter((file) =>
      /(^|\/)(src|utils?|helpers?|common|core|services|types)(\/|\.tsx?$)/.test(file.path),
    );
    expect(dumps.map((file) => file.path)).toEqual([]);
  });

  it('names files in kebab-case, React components in PascalCase', () => {
    const odd = sources
      .map((file) => file.path)
      .filter((path) => {
        const base = (path.split('/').at(-1) ?? '').replace(/(\.d)?\.tsx?$/, '').replace(/\.(content|module)$/, '');
        const component = path.startsWith('components/') && path.endsWith('.tsx');
        return !(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(base) || (component && /^[A-Z][A-Za-z0-9]+$/.test(base)));
      });
    expect(odd).toEqual([]);
  });

  it('keeps files small', () => {
    const limit = (path: string) =>
      path.includes('/data/') ? Number.POSITIVE_INFINITY : path.startsWith('entrypoints/') ? 110 : 300;
    const fat = sources
      .filter((file) => file.text.split('\n').length - 1 > limit(file.path))
      .map((file) => `${file.path}: ${file.text.split('\n').length - 1}`);
    expect(fat).toEqual([]);
  });

  it('uses default exports for plug-ins, entrypoints and locale-like data only', () => {
    const wrong = sources
      .filter((file) => /^export default /m.test(file.code))
      .filter(
        (file) =>
          !file.path.startsWith('entrypoints/') &&
          !isPlugin(file.path) &&
          !/\/(data|shims)\//.test(file.path) &&
          !file.path.endsWith('.d.ts'),
      )
      .map((file) => file.path);
    expect(wrong).toEqual([]);
  });

  it('has no enums', () => {
    expect(sources.filter((file) => /^\s*(export )?(const )?enum /m.test(file.code)).map((file) => file.path)).toEqual(
      [],
    );
  });
});

describe('imports', () => {
  it.each(sources.map((file) => [file.path, file] as const))('%s keeps to its layer', (_path, file) => {
    expect(file.imports.map((one) => complaint(file.path, one)).filter(Boolean)).toEqual([]);
  });

  it('has no cycles', () => {
    expect(cycles()).toEqual([]);
  });

  it('names dexie in lib/store alone', () => {
    const wrong = sources.filter(
      (file) => !file.path.startsWith('lib/store/') && file.imports.some((one) => /^dexie/.test(one.to)),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });
});

describe('the world', () => {
  const forbidden =
    /\b(fetch\(|Date\.now|new Date\(\)|crypto\.randomUUID|crypto\.getRandomValues|Math\.random|navigator\.|window\.|document\.|localStorage|globalThis\.crypto|indexedDB|XMLHttpRequest|WebSocket\()/;
  const pure = sources.filter(
    (file) =>
      PURE.some((stage) => file.path.startsWith(`lib/${stage}/`)) &&
      !/^lib\/detect\/read-page(\.ts|\/)/.test(file.path),
  );

  it.each(pure.map((file) => [file.path, file] as const))('%s is handed what it needs of it', (_path, file) => {
    expect(file.code.match(forbidden)?.[0]).toBeUndefined();
  });

  it('meets the browser in four places', () => {
    const allowed = /^(lib\/browser\/|lib\/messages\/|lib\/store\/(settings|tab-state)\.ts|entrypoints\/)/;
    const wrong = sources.filter(
      (file) =>
        !allowed.test(file.path) &&
        (/\b(browser|chrome)\.[a-z]+\b/.test(file.code) ||
          file.imports.some((one) => one.to === 'webextension-polyfill')),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('never turns text into markup or code', () => {
    const wrong = sources.filter((file) =>
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/.test(
        file.code,
      ),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('never reaches for the network', () => {
    const wrong = sources.filter((file) =>
      /\bfetch\(|XMLHttpRequest|new WebSocket|new EventSource|sendBeacon/.test(file.code),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });
});

describe('plug-ins', () => {
  const ids = PLUGIN_FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((name) => ({ folder, id: name.replace(/\.(ts|json)$/, '') })),
  );

  it('exist in every stage that can grow', () => {
    expect(PLUGIN_FOLDERS.length).toBeGreaterThanOrEqual(5);
    expect(ids.length).toBeGreaterThan(20);
  });

  it.each(ids.filter(({ id }) => id.includes('-')).map(({ folder, id }) => [`${folder}/${id}`, folder, id] as const))(
    '%s is named nowhere else',
    (_name, folder, id) => {
      // Ids of one word are also ordinary words; the contract tests cover those.
      const named = sources
        .filter((file) => !file.path.startsWith(`${folder}/${id}`))
        .filter((file) => file.code.includes(`'${id}'`) || file.code.includes(`"${id}"`))
        .filter((file) => !file.path.includes('/data/') && !file.path.startsWith('lib/model/'));
      expect(named.map((file) => file.path)).toEqual([]);
    },
  );
});

/** Why an import breaks the rules, or nothing. */
function complaint(path: string, one: Import): string | undefined {
  const target = targetOf(path, one.to);
  const say = (why: string) => `${one.to}: ${why}`;
  const layer = layerOf(path);
  if (target === undefined) return packageComplaint(path, layer, one);
  const to = layerOf(target);
  if (to === 'entrypoints' && layer !== 'entrypoints') return say('nobody imports entrypoints');
  if (target.startsWith('tests/') || target.startsWith('scripts/'))
    return say('shipped code imports no tests or scripts');
  if (isPlugin(path)) {
    const sibling = pluginOf(target);
    if (sibling && sibling !== pluginOf(path)) return say('plug-ins know no siblings');
  }
  if (path.startsWith('lib/store/versions/')) {
    if (target.startsWith('lib/store/') && !/versions\/(contract|v\d+)/.test(target))
      return say('a version imports its contract only');
  }
  if (layer === 'detect' && to === 'model' && !one.typeOnly)
    return say('the content script stays free of zod: types only');
  if (path.startsWith('entrypoints/detector.content') && to !== 'detect' && to !== 'entrypoints' && !one.typeOnly)
    return say('the content script imports lib/detect and types');
  // The About page shows the notices that travel with the code.
  if (layer === 'entrypoints' && target === 'NOTICE.md') return;
  if (layer === to) return;
  if (allowedLayers(path, layer, one).includes(to)) return;
  return say(`${layer} may not import ${to}`);
}

function allowedLayers(path: string, layer: string, one: Import): readonly string[] {
  if (layer === 'model') return [];
  if (layer === 'errors' || layer === 'registry') return ['model', 'errors'];
  if (layer === 'frameworks') return ['model', 'registry', 'errors'];
  if (STAGES.includes(layer) || layer === 'i18n') return ['model', 'errors', 'registry', 'frameworks'];
  if (PORTS.includes(layer)) return ['model', 'errors'];
  if (layer === 'actions') return [...PURE, ...PORTS, 'errors', 'registry'];
  if (layer === 'entrypoints') return [...PURE, ...PORTS, 'errors', 'registry', 'actions', 'components'];
  if (layer === 'components') {
    const readers = path.startsWith('components/hooks/')
      ? ['store', 'actions', 'errors', 'browser', ...STAGES, 'frameworks']
      : [];
    return [
      'model',
      'i18n',
      'errors',
      'frameworks',
      ...readers,
      ...(one.typeOnly ? [...STAGES, ...PORTS, 'actions'] : []),
    ];
  }
  return [];
}

function packageComplaint(path: string, layer: string, one: Import): string | undefined {
  const say = (why: string) => `${one.to}: ${why}`;
  if (one.typeOnly) return;
  const shell = /^(react|react-dom|react-aria|react-stately|wxt|lucide)/;
  if (layer === 'model' && one.to !== 'zod') return say('lib/model imports zod only');
  if ((layer === 'errors' || layer === 'registry') && !one.to.startsWith('.')) return say('no packages here');
  if ((PURE.includes(layer) || PORTS.includes(layer) || layer === 'actions') && shell.test(one.to))
    return say('no interface below the components');
  if (layer === 'detect') return say('the content script carries no packages');
  if (path.startsWith('entrypoints/detector.content') && !one.to.startsWith('wxt'))
    return say('the content script carries no packages');
  return;
}

function layerOf(path: string): string {
  const parts = path.split('/');
  if (parts[0] === 'lib') return (parts[1] ?? '').replace(/\.tsx?$/, '');
  return parts[0] ?? '';
}

/** The plug-in a path belongs to, as `folder/id`. */
function pluginOf(path: string): string | undefined {
  const folder = PLUGIN_FOLDERS.find((one) => path.startsWith(`${one}/`));
  if (!folder) return;
  return `${folder}/${(path.slice(folder.length + 1).split('/')[0] ?? '').replace(/\.(ts|tsx|json)$/, '')}`;
}

function isPlugin(path: string): boolean {
  return pluginOf(path) !== undefined;
}

/** The project file an import leads to; undefined for packages. */
function targetOf(path: string, to: string): string | undefined {
  const clean = to.replace(/\?.*$/, '');
  if (clean.startsWith('@/')) return clean.slice(2);
  if (clean.startsWith('.')) return relative(ROOT, resolve(ROOT, dirname(path), clean));
  return undefined;
}

function cycles(): string[][] {
  const byPath = new Map(sources.map((file) => [file.path, file]));
  const found: string[][] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (path: string, trail: string[]) => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      found.push([...trail.slice(trail.indexOf(path)), path]);
      return;
    }
    state.set(path, 'open');
    for (const one of byPath.get(path)?.imports ?? []) {
      if (one.typeOnly || one.dynamic) continue;
      const target = targetOf(path, one.to);
      if (target && byPath.has(target)) visit(target, [...trail, path]);
    }
    state.set(path, 'done');
  };
  for (const file of sources) visit(file.path, []);
  return found;
}

function read(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const code = withoutComments(text);
  const imports: Import[] = [];
  for (const match of code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[\w*${}\s,]+?\s+from\s+)?['"]([^'"]+)['"]/gm)) {
    imports.push({ to: match[2] ?? '', typeOnly: match[1] !== undefined, dynamic: false });
  }
  for (const match of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) {
    imports.push({ to: match[1] ?? '', typeOnly: false, dynamic: true });
  }
  return { path, text, code, imports };
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function walk(folder: string): string[] {
  if (!exists(folder)) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

function exists(path: string): boolean {
  try {
    statSync(join(ROOT, path));
    return true;
  } catch {
    return false;
  }
}
