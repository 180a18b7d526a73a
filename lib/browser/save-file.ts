/** How long an address for a saved file is kept: longer than any question where to put it, ms. */
const KEEP = 120_000;

/**
 * Gives a file to the learner as a download. For pages only: it needs a document, and no permission.
 * @param name the file's name; characters no file system takes are replaced
 */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = safeFileName(name);
  link.style.display = 'none';
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP);
}

/** A name every file system takes. */
export function safeFileName(name: string): string {
  const clean = name
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what may not be in a name
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"/\\|?*]+/g, '-')
    .replace(/^[.\s-]+|[.\s]+$/g, '')
    .slice(0, 150);
  return /^(con|prn|aux|nul|com\d|lpt\d)?(\.|$)/i.test(clean) ? `skilltrail-${clean}` : clean;
}
