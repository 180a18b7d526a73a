export { draftFrom, emptyDraft, experienceFrom, keepFrom, missingFrom } from './capture.ts';
export { durationFromText } from './duration-from-text.ts';
export { anotherSession, sameThing } from './kept.ts';
