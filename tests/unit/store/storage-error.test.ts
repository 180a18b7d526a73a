import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/errors.ts';
import { guarded, storageError } from '@/lib/store/storage-error.ts';

const named = (name: string, more: object = {}) => Object.assign(new Error(name), { name }, more);

describe('what a browser’s storage throws', () => {
  it.each([
    [named('QuotaExceededError'), 'storage-full'],
    [named('AbortError', { inner: named('QuotaExceededError') }), 'storage-full'],
    [named('BulkError', { failures: [named('QuotaExceededError')] }), 'storage-full'],
    [named('QuotaExceededError', { inner: named('InvalidStateError') }), 'storage-full'],
    [named('OpenFailedError', { inner: named('VersionError') }), 'storage-newer'],
    [named('OpenFailedError', { inner: named('InvalidStateError') }), 'storage-refused'],
    [named('MissingAPIError'), 'storage-refused'],
    [named('SecurityError'), 'storage-refused'],
    [named('UnknownError'), 'storage-failed'],
    [named('AbortError', { cause: named('UnknownError') }), 'storage-failed'],
    ['a string', 'storage-failed'],
    [null, 'storage-failed'],
  ])('%s is %s', (error, code) => {
    expect(storageError(error)).toMatchObject({ code, cause: error });
  });

  it('is a refusal while opening, where nothing more is known', () => {
    expect(storageError(named('UnknownError'), true).code).toBe('storage-refused');
    expect(storageError(named('QuotaExceededError'), true).code).toBe('storage-full');
  });

  it('may pass where the connection or the transaction only ended', () => {
    expect(storageError(named('DatabaseClosedError')).transient).toBe(true);
    expect(storageError(named('UnknownError')).transient).toBe(false);
  });

  it('is our own error where we threw it inside a transaction', () => {
    const ours = new AppError('record-missing');
    expect(storageError(ours)).toBe(ours);
    expect(storageError(named('AbortError', { inner: ours }))).toBe(ours);
  });

  it('is never turned in circles', () => {
    const circle = named('AbortError');
    Object.assign(circle, { inner: circle });
    expect(storageError(circle).code).toBe('storage-failed');
  });

  it('is caught whether it comes at once or later', async () => {
    await expect(guarded(() => Promise.reject(named('QuotaExceededError')))).rejects.toMatchObject({
      code: 'storage-full',
    });
    const now = guarded(() => {
      throw named('QuotaExceededError');
    });
    await expect(now).rejects.toMatchObject({ code: 'storage-full' });
    expect(await guarded(async () => 5)).toBe(5);
  });
});
