// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

/** Text as every format can hold it: no control characters, no half emoji, plain line ends, no blank edges. */
export function clean(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROLS, '').trim();
}

/** The same on one line. */
export const oneLine = (text: string): string => clean(text).replace(/\s+/gu, ' ');

/** A web address in its plain ASCII form, or null for anything that is none. */
export function webAddress(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.username = '';
  url.password = '';
  return url.href;
}

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name that every system takes, made of parts with hyphens between: letters and digits of any script, nothing that
 * could lead out of the folder, look like another extension or turn the reading direction.
 */
export function fileName(parts: readonly string[], extension: string): string {
  const stem = parts
    .map((part) =>
      part
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-'),
    )
    .join('-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
  const short = [...stem].slice(0, 60).join('').replace(/-$/, '');
  return `${short === '' || RESERVED.test(short) ? `file-${short}`.replace(/-$/, '') : short}.${extension}`;
}

/** The part of a name after its last dot, if it looks like one. */
export function extensionOf(name: string): string | null {
  return /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? null;
}
