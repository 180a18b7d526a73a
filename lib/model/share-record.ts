import { z } from 'zod';
import { Id, PluginId } from './id.ts';
import { LineText, ShortText } from './text.ts';
import { Instant } from './time.ts';

/** One line of the diary of what left the device: what, when, where to. */
export const ShareRecord = z.object({
  id: Id,
  at: Instant,
  kind: z.enum(['export', 'badge', 'hand-over', 'backup']),
  /** The exporter or target. */
  via: PluginId,
  /** A file's name, or a host. */
  to: LineText,
  experienceIds: z.array(Id).max(100_000),
  /** Bytes. */
  size: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  note: ShortText,
});
export type ShareRecord = z.infer<typeof ShareRecord>;
