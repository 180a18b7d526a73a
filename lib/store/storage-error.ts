import { AppError, type ErrorCode } from '@/lib/errors.ts';

/** What browsers call their refusals, and what we call them. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'storage-newer',
  InvalidStateError: 'storage-refused',
  MissingAPIError: 'storage-refused',
  MissingAPI: 'storage-refused',
  SecurityError: 'storage-refused',
  NotAllowedError: 'storage-refused',
};
/** What may work when it is tried again. */
const PASSING = ['DatabaseClosedError', 'AbortError', 'TimeoutError', 'TransactionInactiveError'];

/**
 * The one error for whatever a browser's storage threw. Browsers and Dexie wrap the real reason (a full disk ends as an
 * aborted transaction), so the whole chain is looked through, the innermost known reason first.
 * @param opening true while the database is being opened: then anything unknown is a refusal
 */
export function storageError(error: unknown, opening = false): AppError {
  if (error instanceof AppError) return error;
  const chain = reasons(error);
  const ours = chain.find((one) => one instanceof AppError);
  if (ours instanceof AppError) return ours;
  const names = chain.map(nameOf);
  const known = names.map((name) => CODES[name]).filter((code) => code !== undefined);
  const code = known.includes('storage-full') ? 'storage-full' : known.at(-1);
  return new AppError(code ?? (opening ? 'storage-refused' : 'storage-failed'), {
    cause: error,
    details: { names },
    transient: names.some((name) => PASSING.includes(name)),
  });
}

/** Runs something on the database, and says what went wrong in our own words. */
export async function guarded<T>(work: () => PromiseLike<T>, opening = false): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageError(error, opening);
  }
}

function reasons(error: unknown, found: unknown[] = []): unknown[] {
  if (typeof error !== 'object' || error === null || found.includes(error) || found.length > 20) return found;
  found.push(error);
  const { inner, cause, failures } = error as { inner?: unknown; cause?: unknown; failures?: unknown };
  reasons(inner, found);
  reasons(cause, found);
  if (Array.isArray(failures)) for (const failure of failures.slice(0, 5)) reasons(failure, found);
  return found;
}

function nameOf(error: unknown): string {
  const { name } = error as { name?: unknown };
  return typeof name === 'string' ? name : '';
}
