import { jsonText, requireSomething, wholePreview } from '../../content.ts';
import type { ExportCapabilities, ExportWriter } from '../../contract.ts';
import type { ExportDocument } from '../../document-model.ts';
import { extensionOf, fileName } from '../../text.ts';
import { HEADINGS, say } from '../../words.ts';
import { evidence, PACK_WORDS, readme } from './markdown.ts';

interface Entry {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const writer: ExportWriter = {
  async write(content, capabilities) {
    requireSomething(content);
    const { files, paths } = await filesOf(content, capabilities);
    const badges = badgesOf(content);
    const text = (path: string, body: string): Entry => ({ path, bytes: new TextEncoder().encode(body) });
    const entries = [
      text('README.md', readme(content, files.length > 0, badges.length > 0)),
      text('evidence.md', evidence(content, paths)),
      text('evidence.json', jsonText(dataOf(content, paths))),
      ...files,
      ...badges,
    ];
    const name = fileName(
      [content.learner.name, say(PACK_WORDS.title, content.language), content.generatedAt.slice(0, 10)],
      'zip',
    );
    return { name, mediaType: 'application/zip', bytes: await zip(entries, content.generatedAt) };
  },

  preview(content) {
    const attached = attachedTo(content).map((one) => one.name || one.attachmentId);
    const files = [...attached, ...badgesOf(content).map((one) => one.path)];
    const part = { heading: say(HEADINGS.files, content.language), lines: files };
    return [...wholePreview(content), ...(files.length > 0 ? [part] : [])];
  },
};
export default writer;

function attachedTo(content: ExportDocument): { name: string; attachmentId: string }[] {
  const all = content.experiences.flatMap((one) => one.evidence);
  return all.flatMap(({ name, attachmentId }) => (attachmentId === null ? [] : [{ name, attachmentId }]));
}

/** Each attachment once, numbered, under the name the learner gave its evidence: its own name may tell where it was. */
async function filesOf(content: ExportDocument, capabilities: ExportCapabilities) {
  const files: Entry[] = [];
  const paths = new Map<string, string>();
  for (const { name, attachmentId } of attachedTo(content)) {
    if (paths.has(attachmentId)) continue;
    const file = await capabilities.readAttachment(attachmentId);
    const stem = name.replace(/\.[A-Za-z0-9]{1,8}$/, '');
    const path = `files/${number(files.length)}-${fileName([stem], extensionOf(file.name) ?? 'bin')}`;
    paths.set(attachmentId, path);
    files.push({ path, bytes: file.bytes });
  }
  return { files, paths };
}

/** Signed badges that name nothing which the rest of the pack holds back. */
function badgesOf(content: ExportDocument): Entry[] {
  return content.credentials
    .filter((one) => !one.revealing)
    .map((one, index) => ({
      path: `badges/${number(index)}-${fileName([one.name], 'json')}`,
      bytes: new TextEncoder().encode(jsonText(one.credential)),
    }));
}

const number = (index: number): string => String(index + 1).padStart(2, '0');

/** The same for programs: field by field, so that nothing goes along that nobody looked at. */
function dataOf(
  { language, generatedAt, learner, experiences, skills, badges }: ExportDocument,
  paths: ReadonlyMap<string, string>,
) {
  return {
    format: 'skilltrail-evidence',
    version: 1,
    language,
    generatedAt,
    learner,
    experiences: experiences.map(({ evidence: items, ...one }) => ({
      ...one,
      evidence: items.map(({ attachmentId, ...item }) => ({ ...item, file: paths.get(attachmentId ?? '') ?? null })),
    })),
    skills,
    badges,
  };
}

/** Stored, not squeezed: pictures do not get smaller, and the same pack has the same bytes in every browser. */
async function zip(entries: readonly Entry[], generatedAt: string): Promise<Uint8Array<ArrayBuffer>> {
  const { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } = await import('@zip.js/zip.js/lib/zip-core.js');
  const [year, month, date] = generatedAt.slice(0, 10).split('-').map(Number);
  // ZIP keeps the clock on the wall, so midnight is made here as local time and reads the same everywhere.
  const lastModDate = new Date(year ?? 2000, (month ?? 1) - 1, date ?? 1);
  const archive = new ZipWriter<Uint8Array<ArrayBuffer>>(new Uint8ArrayWriter(), {
    level: 0,
    useWebWorkers: false,
    extendedTimestamp: false,
    lastModDate,
  });
  for (const { path, bytes } of entries) await archive.add(path, new Uint8ArrayReader(bytes));
  return archive.close();
}
