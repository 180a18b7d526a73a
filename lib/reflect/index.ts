export {
  Chip,
  defineLanguage,
  type FactWords,
  PromptSet,
  Question,
  SCREENS_PER_RUNG,
  type ShownChip,
  SKIPS_THAT_END,
  type SummaryLanguage,
  TELLS,
  Tells,
} from './contract.ts';
export type { Facts } from './facts.ts';
export { PACK_LIMIT, type PromptPack, readPromptPack } from './pack.ts';
export {
  type Answers,
  chipsOf,
  inLanguage,
  isAnswered,
  type Known,
  nextInLens,
  nextQuestion,
  ownWords,
  privacyOf,
  privateQuestions,
  questionsFor,
  starterFor,
} from './questions.ts';
export {
  lensesFor,
  parsePromptSet,
  promptSet,
  promptSetFor,
  promptSets,
  serves,
  summaryLanguageFor,
  summaryLanguages,
  withLenses,
  type ZonedPromptSet,
} from './registry.ts';
export { type Rendered, type RenderInput, render, STAR, type StarPart, TEXT_KINDS, type TextKind } from './render.ts';
export type { Clause, ClauseSource } from './sentences.ts';
export { type Summary, type SummaryInput, shareableTexts, summarise, wouldAdd } from './summary.ts';
