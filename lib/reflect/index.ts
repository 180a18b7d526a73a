export {
  Chip,
  defineLanguage,
  PromptSet,
  Question,
  SCREENS_PER_RUNG,
  type ShownChip,
  SKIPS_THAT_END,
  type SummaryLanguage,
} from './contract.ts';
export {
  type Answers,
  chipsOf,
  inLanguage,
  isAnswered,
  type Known,
  nextQuestion,
  ownWords,
  privacyOf,
  privateQuestions,
  questionsFor,
  starterFor,
} from './questions.ts';
export {
  parsePromptSet,
  promptSet,
  promptSetFor,
  promptSets,
  summaryLanguageFor,
  summaryLanguages,
  type ZonedPromptSet,
} from './registry.ts';
export {
  type Clause,
  type ClauseSource,
  type Summary,
  type SummaryInput,
  shareableTexts,
  summarise,
} from './summary.ts';
