import { AppError } from '@/lib/errors.ts';
import { Detection } from '@/lib/model/index.ts';

/** Largest answer a page's script may give, in characters of JSON: far above what the detector's own limits allow. */
const MAX_ANSWER = 400_000;

/**
 * The door for whatever a page's script says it found.
 * @throws AppError `page-unreadable` when it is too large or not a Detection
 */
export function parseDetection(answer: unknown): Detection {
  if (answer === null || typeof answer !== 'object' || JSON.stringify(answer).length > MAX_ANSWER) {
    throw new AppError('page-unreadable', { details: { reason: 'no sound answer' } });
  }
  const parsed = Detection.safeParse(answer);
  if (!parsed.success) throw new AppError('page-unreadable', { details: { issues: parsed.error.issues.slice(0, 5) } });
  return parsed.data;
}
