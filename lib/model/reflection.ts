import { z } from 'zod';
import { Id, PluginId } from './id.ts';
import { Privacy } from './privacy.ts';
import { ProseText } from './text.ts';
import { Instant } from './time.ts';

const QuestionId = PluginId;
const ChipId = PluginId;

/** The rungs of the ladder: an entry is whole at each of them. */
export const RUNGS = ['save', 'snap', 'minute', 'proof', 'later'] as const;
export const Rung = z.enum(RUNGS);
export type Rung = z.infer<typeof Rung>;

/**
 * The learner's answers to the prompts of one set about one experience. Answers are maps by question, so that two
 * surfaces that edit different questions never overwrite each other.
 */
export const Reflection = z.object({
  id: Id,
  experienceId: Id,
  promptSet: PluginId,
  chips: z.record(QuestionId, z.array(ChipId).max(50)),
  texts: z.record(QuestionId, ProseText),
  skipped: z.record(QuestionId, z.boolean()),
  privacies: z.record(QuestionId, Privacy),
  /** The learner's own version of the summary; null while it is made from the answers. */
  summary: ProseText.nullable(),
  /** Set when the learner said "that's enough": nothing more is asked unless they come back for it. */
  finishedAt: Instant.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Reflection = z.infer<typeof Reflection>;
