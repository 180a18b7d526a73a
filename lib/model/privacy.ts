import { z } from 'zod';

/** `ask`: stays on the device and leaves only in something the learner shares. `just-for-me`: in no export, list or suggestion, until changed on purpose. */
export const PRIVACIES = ['ask', 'just-for-me'] as const;
export const Privacy = z.enum(PRIVACIES);
export type Privacy = z.infer<typeof Privacy>;

/** How exactly a place, role or organisation may be told to others. */
export const EXACTNESSES = ['exact', 'general', 'hidden'] as const;
export const Exactness = z.enum(EXACTNESSES);
export type Exactness = z.infer<typeof Exactness>;
