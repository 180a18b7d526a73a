import type { Words } from '../model/text.ts';
import type { ExportDocument } from './document-model.ts';

export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What an exporter needs from the world. */
export interface ExportCapabilities {
  /**
   * The bytes of an attachment.
   * @throws AppError when it cannot be read: then no file is written, rather than one with a hole in it
   */
  readAttachment(id: string): Promise<ExportedFile>;
}

/** A part of what goes into the file, as plain lines to read before it leaves. */
export interface PreviewPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The heavy half of an exporter. */
export interface ExportWriter {
  /**
   * Makes the file. The same document gives the same bytes.
   * @throws AppError `export-empty` when the document has nothing this format can hold
   */
  write(content: ExportDocument, capabilities: ExportCapabilities): Promise<ExportedFile>;
  /** Exactly what `write` puts in, item by item, in the document's language. */
  preview(content: ExportDocument): readonly PreviewPart[];
}

/** A format a portfolio can leave in: one folder, with a light `index.ts` and a `write.ts` that is loaded when needed. */
export interface Exporter {
  readonly id: string;
  readonly words: { readonly label: Words; readonly description: Words };
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** What it makes a file of: everything chosen, or the signed badges handed in with it. */
  readonly content: 'portfolio' | 'credentials';
  load(): Promise<ExportWriter>;
}

export const defineExporter = (exporter: Exporter): Exporter => exporter;
