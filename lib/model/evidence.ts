import { z } from 'zod';
import { Id } from './id.ts';
import { Privacy } from './privacy.ts';
import { LineText, ProseText, ShortText, WebAddress } from './text.ts';
import { Instant, PartialDate } from './time.ts';

export const EVIDENCE_KINDS = ['text', 'quote', 'link', 'photo', 'file', 'screenshot', 'voice'] as const;
export const EvidenceKind = z.enum(EVIDENCE_KINDS);
export type EvidenceKind = z.infer<typeof EvidenceKind>;

/** Something that shows it happened (Open Badges 3.0 `Evidence`). Files live apart, as attachments. */
export const Evidence = z.object({
  id: Id,
  experienceId: Id,
  kind: EvidenceKind,
  name: ShortText,
  description: LineText,
  /** The words themselves, for `text` and `quote`. */
  narrative: ProseText,
  address: WebAddress.nullable(),
  attachmentId: Id.nullable(),
  /** Are other people in the picture? */
  people: z.enum(['none', 'unasked', 'hidden', 'agreed']),
  madeOn: PartialDate.nullable(),
  privacy: Privacy,
  createdAt: Instant,
  deletedAt: Instant.nullable(),
});
export type Evidence = z.infer<typeof Evidence>;

/** Bytes kept with an entry, in chunk rows of `ATTACHMENT_CHUNK_BYTES`. */
export const Attachment = z.object({
  id: Id,
  name: ShortText,
  /** Sniffed from the bytes, not believed from the name. */
  mediaType: z.string().max(120),
  /** Bytes. */
  size: z.number().int().min(0),
  /** SHA-256 of the whole, lower-case hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  chunks: z.number().int().min(0),
  thumbnailId: Id.nullable(),
  createdAt: Instant,
});
export type Attachment = z.infer<typeof Attachment>;

export const ATTACHMENT_CHUNK_BYTES = 1_048_576;
