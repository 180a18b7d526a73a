/**
 * Every way Skilltrail can say that something did not work. `lib/i18n` demands words for each in every language:
 * what happened, what is safe, what to do.
 */
export const ERROR_CODES = [
  'plugin-invalid',
  'plugin-unknown',
  'input-invalid',
  'input-too-large',
  'message-invalid',
  'page-forbidden',
  'page-unreadable',
  'storage-full',
  'storage-refused',
  'storage-newer',
  'storage-failed',
  'record-missing',
  'record-damaged',
  'key-unavailable',
  'credential-invalid',
  'credential-context-unknown',
  'export-empty',
  'export-failed',
  'permission-refused',
  'unexpected',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface ErrorOptions {
  readonly cause?: unknown;
  /** Facts for whoever looks into it; never shown unescaped, never sent anywhere. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** True when trying again later may work. */
  readonly transient?: boolean;
}

/** The one error type of the project. Its `code` is what the interface finds words for. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;
  readonly transient: boolean;

  constructor(code: ErrorCode, options: ErrorOptions = {}) {
    super(code, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.details = options.details ?? {};
    this.transient = options.transient ?? false;
  }
}

/** The code to show for anything that was thrown. */
export function codeOf(error: unknown): ErrorCode {
  return error instanceof AppError ? error.code : 'unexpected';
}
