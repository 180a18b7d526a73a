import { defineSite } from '../../define-site.ts';

/**
 * Duolingo. Lessons are an application in which the generic path sees a few words of the language learnt.
 * `/learn`, `/lesson` and `/practice`, as scripts made by others for these pages name them (2026-11). Profiles are people.
 */
export default defineSite({
  id: 'duolingo',
  name: 'Duolingo',
  hosts: ['www.duolingo.com'],
  examples: ['https://www.duolingo.com/learn'],
  paths: [
    [/^\/profile\//, 'none'],
    [/^\/learn$/, 'course'],
    [/^\/(lesson|practice)(\/.*)?$/, 'practice'],
  ],
  free: true,
});
