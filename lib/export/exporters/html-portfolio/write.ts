import { requireSomething, textFile, wholePreview } from '../../content.ts';
import type { ExportCapabilities, ExportWriter } from '../../contract.ts';
import type { ExportDocument } from '../../document-model.ts';
import { fileName } from '../../text.ts';
import { page } from './page.ts';

/** Pictures a browser shows by itself and that carry no code. */
const RASTER = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif']);
/** Larger pictures stay out of the page, so that it can still be mailed. */
const LARGEST_PICTURE_BYTES = 2_000_000;

const writer: ExportWriter = {
  async write(content, capabilities) {
    requireSomething(content);
    const text = page(content, await picturesOf(content, capabilities));
    return textFile(
      fileName([content.learner.name, 'portfolio', content.generatedAt.slice(0, 10)], 'html'),
      'text/html',
      text,
    );
  },
  preview: wholePreview,
};
export default writer;

async function picturesOf(content: ExportDocument, capabilities: ExportCapabilities): Promise<Map<string, string>> {
  const pictures = new Map<string, string>();
  const shown = content.experiences.flatMap((one) => one.evidence);
  for (const { kind, attachmentId } of shown) {
    if (attachmentId === null || (kind !== 'photo' && kind !== 'screenshot')) continue;
    const { bytes, mediaType } = await capabilities.readAttachment(attachmentId);
    if (!RASTER.has(mediaType) || bytes.length > LARGEST_PICTURE_BYTES) continue;
    pictures.set(attachmentId, `data:${mediaType};base64,${base64(bytes)}`);
  }
  return pictures;
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 32_768) binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(binary);
}
