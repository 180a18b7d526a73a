import { z } from 'zod';
import { AppError } from '../errors.ts';
import { zone } from '../frameworks/index.ts';
import { Words } from '../model/text.ts';
import { PackedSet, type PromptSet } from './contract.ts';

/** Longest pack, in UTF-16 units; looked at before anything is parsed. */
export const PACK_LIMIT = 200_000;

/** Longest text and id in a pack: a question that needs more is no question. */
const TEXT_LIMIT = 400;
const ID_LIMIT = 40;

const PackFile = z.strictObject({
  format: z.literal('skilltrail-prompts-1'),
  words: z.strictObject({ label: Words, description: Words }),
  /** Who made it, as they call themselves: shown as said, nobody checked. */
  by: z.string().max(120).default(''),
  sets: z.array(PackedSet).min(1).max(10),
});

/** Prompts that a facilitator made. Its sets are lenses: chosen, never a default. */
export interface PromptPack {
  /** Made of what the pack says: the same words have the same id, a changed pack is another one. */
  readonly id: string;
  readonly words: { readonly label: Words; readonly description: Words };
  readonly by: string;
  readonly sets: readonly PromptSet[];
}

/**
 * Reads a prompt pack: words, and nothing that could run. Ids of its sets and questions get the pack's own prefix, so
 * that no pack can stand in for another, or for ours, and answers given under one are never shown under another.
 * @param text the file, as JSON
 * @throws AppError `input-too-large` above 200,000 characters; `input-invalid` with `details.where` and `details.why`
 */
export function readPromptPack(text: string): PromptPack {
  if (text.length > PACK_LIMIT) {
    throw new AppError('input-too-large', { details: { what: 'prompt pack', limit: PACK_LIMIT } });
  }
  const parsed = PackFile.safeParse(jsonOf(text));
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    throw invalid(first?.path.join('.') ?? '', first?.message ?? '', parsed.error);
  }
  const pack = parsed.data;
  checkSets(pack.sets);
  checkTexts(pack, '');
  const mark = markOf(JSON.stringify(pack));
  return {
    id: `pack-${mark}`,
    words: pack.words,
    by: pack.by,
    sets: pack.sets.map((set) => asLens(set, mark)),
  };
}

function asLens(set: PackedSet, mark: string): PromptSet {
  const own = (id: string) => `${mark}-${id}`;
  return {
    ...set,
    id: `pack-${own(set.id)}`,
    lens: true,
    priority: 0,
    questions: set.questions.map(({ when, ...question }) => ({
      ...question,
      id: own(question.id),
      ...(when ? { when: { ...when, question: own(when.question) } } : {}),
    })),
  };
}

function checkSets(sets: readonly PackedSet[]): void {
  const seen = new Set<string>();
  sets.forEach((set, at) => {
    const where = `sets.${at}`;
    if (seen.has(set.id)) throw invalid(where, 'every set has its own id');
    seen.add(set.id);
    set.questions.forEach((question, index) => {
      const here = `${where}.questions.${index}`;
      if (question.field !== null) throw invalid(here, 'a pack asks for no field of the entry');
      const ids = [set.id, question.id, ...question.chips.map((chip) => chip.id)];
      if (ids.some((id) => id.length > ID_LIMIT)) throw invalid(here, `an id has at most ${ID_LIMIT} characters`);
      const strange = question.chips.flatMap((chip) => chip.zones ?? []).find((id) => !zone(id));
      if (strange) throw invalid(here, `there is no skill zone ${strange}`);
    });
  });
}

/** One line each, of a length to read, without signs that change how the words around them are read. */
function checkTexts(value: unknown, where: string): void {
  if (typeof value === 'string') {
    if (value.length > TEXT_LIMIT) throw invalid(where, `a text has at most ${TEXT_LIMIT} characters`);
    if (/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(value)) throw invalid(where, 'a text is one line of plain words');
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) checkTexts(inner, where === '' ? key : `${where}.${key}`);
  }
}

function jsonOf(text: string): unknown {
  try {
    // Editors on some systems put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw invalid('', 'not JSON', cause);
  }
}

const invalid = (where: string, why: string, cause?: unknown): AppError =>
  new AppError('input-invalid', { cause, details: { what: 'prompt pack', where, why } });

/** 64 bits of FNV-1a in two halves, in letters and digits: tells packs apart; it is no proof of who wrote them. */
function markOf(text: string): string {
  const half = (start: number) => {
    let hash = start;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
    return hash.toString(36).padStart(7, '0');
  };
  return half(0x811c9dc5) + half(0x050c5d1f);
}
