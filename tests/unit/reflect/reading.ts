import type { ExperienceType } from '@/lib/model/index.ts';
import type { PromptSet } from '@/lib/reflect/index.ts';

/** Every choice of up to `most` of some ids, in their order. */
export function choices(ids: readonly string[], most = 3): string[][] {
  const grow = (from: number, left: number): string[][] =>
    left === 0
      ? [[]]
      : [[], ...ids.slice(from).flatMap((id, index) => grow(from + index + 1, left - 1).map((rest) => [id, ...rest]))];
  const all = grow(0, most).filter((choice) => choice.length > 0);
  return [...new Map(all.map((choice) => [choice.join(), choice])).values()];
}

/** What would sound or look wrong in any text that is made. */
export function complaints(text: string): string[] {
  const wrong: string[] = [];
  if (!/^[“‘]?\p{Lu}/u.test(text)) wrong.push('does not begin with a capital');
  if (!/[.!?]$/.test(text)) wrong.push('has no full stop');
  if (/\s{2,}|\s[.,!?;:)]|\(\s|^\s|\s$/.test(text)) wrong.push('has a space too many');
  if (/[{}]|undefined|null|\(\)|NaN/.test(text)) wrong.push('has an empty slot');
  if (/\.\.|,,|,\s*\.|::|:\s*\./.test(text)) wrong.push('has doubled marks');
  if (/(?<![\p{L}’-])(\p{L}+)\s+\1(?![\p{L}’-])/iu.test(text)) wrong.push('doubles a word');
  for (const sentence of text.split(/(?<=[.!?])\s/)) {
    if (!/^[“‘]?\p{Lu}/u.test(sentence)) wrong.push(`small: ${sentence}`);
  }
  return wrong.map((why) => `${why}: ${text}`);
}

/** A type of experience that a set serves. */
export const firstType = (set: PromptSet): ExperienceType => (set.for === 'any' ? 'other' : (set.for[0] ?? 'other'));
