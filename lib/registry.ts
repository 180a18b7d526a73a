import { AppError } from './errors.ts';

/** What every plug-in has: an id that is also its file's or folder's name. */
export interface Plugin {
  readonly id: string;
}

/** A frozen, checked set of plug-ins. */
export interface Registry<P extends Plugin> {
  readonly name: string;
  /** All plug-ins, in the order of their ids (never of imports). */
  readonly all: readonly P[];
  readonly ids: readonly string[];
  /** @throws AppError `plugin-unknown` when no plug-in has that id */
  get(id: string): P;
  find(id: string): P | undefined;
}

/**
 * Makes a registry of what `import.meta.glob` found in a folder.
 * @param name what the registry is called in errors
 * @param modules path → the module's default export, as `import.meta.glob(…, { eager: true, import: 'default' })` gives it
 * @param options.retired ids that were once used and are stored in people's data: never to be used again
 * @throws AppError `plugin-invalid` when an id is not its file's name, is retired, or is not kebab-case
 */
export function createRegistry<P extends Plugin>(
  name: string,
  modules: Record<string, P>,
  options: { retired?: readonly string[] } = {},
): Registry<P> {
  const plugins = new Map<string, P>();
  for (const [path, plugin] of Object.entries(modules)) {
    const expected = idOf(path);
    if (plugin?.id !== expected || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(expected)) {
      throw new AppError('plugin-invalid', { details: { registry: name, path, id: plugin?.id } });
    }
    if (options.retired?.includes(plugin.id)) {
      throw new AppError('plugin-invalid', { details: { registry: name, path, retired: plugin.id } });
    }
    plugins.set(plugin.id, Object.freeze(plugin));
  }
  const ids = [...plugins.keys()].sort();
  const all = ids.map((id) => plugins.get(id) as P);
  return Object.freeze({
    name,
    all: Object.freeze(all),
    ids: Object.freeze(ids),
    find: (id: string) => plugins.get(id),
    get(id: string): P {
      const plugin = plugins.get(id);
      if (!plugin) throw new AppError('plugin-unknown', { details: { registry: name, id } });
      return plugin;
    },
  });
}

/** `./detectors/moodle.ts` and `./detectors/moodle/index.ts` are both `moodle`. */
function idOf(path: string): string {
  const parts = path.split('/');
  const file = (parts.at(-1) ?? '').replace(/\.(ts|tsx|json)$/, '');
  return file === 'index' ? (parts.at(-2) ?? '') : file;
}
