import { z } from 'zod';
import { Detection } from '@/lib/model/index.ts';
import type { MessageName, Messages, Sender } from './names.ts';

/** What may arrive under a name: from whom, how large, and in which shape. */
export interface MessageRules<N extends MessageName> {
  readonly from: Sender;
  /** Characters of JSON, measured before anything is parsed. */
  readonly maxSize: number;
  readonly body: z.ZodType<Messages[N]>;
}

const Nothing = z.strictObject({}) as z.ZodType<Record<string, never>>;
const SMALL = 1_000;

export const MESSAGES: { readonly [N in MessageName]: MessageRules<N> } = {
  // Far above what the detector's own limits allow.
  'page-detected': { from: 'content', maxSize: 400_000, body: z.object({ detection: Detection }) },
  'page-left': { from: 'content', maxSize: SMALL, body: Nothing },
  'detect-again': { from: 'extension', maxSize: SMALL, body: Nothing },
  stop: { from: 'extension', maxSize: SMALL, body: Nothing },
  'chip-gone': { from: 'extension', maxSize: SMALL, body: Nothing },
  'chip-answer': {
    from: 'content',
    maxSize: SMALL,
    body: z.object({ answer: z.enum(['keep', 'not-here', 'nowhere']) }),
  },
  'toolbar-refresh': {
    from: 'extension',
    maxSize: SMALL,
    body: z.object({ tabId: z.number().int().min(0) }),
  },
};
