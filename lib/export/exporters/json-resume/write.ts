import { jsonText, requireSomething, textFile } from '../../content.ts';
import type { ExportWriter } from '../../contract.ts';
import { fileName } from '../../text.ts';
import { HEADINGS, say } from '../../words.ts';
import { type Item, resumeOf, SECTION_WORDS, type Section } from './resume.ts';

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';
const SECTIONS = Object.keys(SECTION_WORDS) as Section[];

const writer: ExportWriter = {
  async write(content) {
    requireSomething(content);
    const { basics, ...sections } = resumeOf(content);
    const filled = Object.fromEntries(Object.entries(sections).filter(([, items]) => items.length > 0));
    const meta = { version: 'v1.0.0', lastModified: content.generatedAt, language: content.language };
    const name = fileName([content.learner.name, 'cv', content.generatedAt.slice(0, 10)], 'json');
    return textFile(name, 'application/json', jsonText({ $schema: SCHEMA, basics, ...filled, meta }));
  },

  // Made of the very object that is written, so that no line can be missing.
  preview(content) {
    const resume = resumeOf(content);
    const parts = SECTIONS.map((section) => ({
      heading: say(SECTION_WORDS[section], content.language),
      lines: resume[section].flatMap((item: Item) => leaves(item)),
    }));
    const about = { heading: say(HEADINGS.about, content.language), lines: leaves(resume.basics) };
    return [about, ...parts].filter((part) => part.lines.length > 0);
  },
};
export default writer;

/** Every text and number in a value: the plain ones of an item as one line, then what stands deeper. */
function leaves(item: Item): string[] {
  const plain = Object.values(item).filter((value) => typeof value !== 'object');
  const deeper = Object.values(item).flatMap((value): string[] => {
    if (Array.isArray(value)) return value.flatMap((one) => (isItem(one) ? leaves(one) : [String(one)]));
    return isItem(value) ? leaves(value) : [];
  });
  return [...(plain.length > 0 ? [plain.join(' · ')] : []), ...deeper];
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);
