import { defineSite } from '../../define-site.ts';

/**
 * BBC Bitesize, revision for school. Its pages are marked up as articles of a broadcaster, so the generic path takes them for
 * news; a guide's revision page is a lesson. `/bitesize/guides/{id}/revision/{page}` and `/bitesize/articles/{id}` (2026-11).
 */
export default defineSite({
  id: 'bbc-bitesize',
  name: 'BBC Bitesize',
  hosts: ['www.bbc.co.uk'],
  examples: [
    'https://www.bbc.co.uk/bitesize/guides/z22wwmn/revision/3',
    'https://www.bbc.co.uk/bitesize/articles/z2gnm39',
  ],
  paths: [
    [/^\/bitesize\/guides\/\w+\/revision(\/\d+)?$/, 'lesson'],
    [/^\/bitesize\/articles\/\w+$/, 'lesson'],
  ],
  language: 'en',
  free: true,
});
