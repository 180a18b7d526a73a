/**
 * Stands in for the package `setimmediate`, whose fallback compiles text into code, which the extension's content security
 * policy forbids. `rdf-canonize` calls `setImmediate` to let other work go first; a resolved promise does that.
 */
const scope = globalThis as { setImmediate?: (task: () => void) => unknown };
scope.setImmediate ??= (task) => void Promise.resolve().then(task);
