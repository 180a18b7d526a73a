import { defineSite } from '../../define-site.ts';

/**
 * MDN. All of it is full of code, and the generic path calls reference pages tutorials as well; only the learning area teaches:
 * `/docs/Learn/…`, since its renewal `/docs/Learn_web_development/…` (2026-11). Guides elsewhere are left to their words.
 */
export default defineSite({
  id: 'mdn',
  name: 'MDN',
  hosts: ['developer.mozilla.org'],
  examples: [
    'https://developer.mozilla.org/en-US/docs/Learn/JavaScript/Objects/JSON',
    'https://developer.mozilla.org/en-US/docs/Learn_web_development/Core/CSS_layout/Responsive_Design',
  ],
  paths: [
    [/^\/[\w-]+\/docs\/Learn(_web_development)?(\/.+)?$/, 'lesson'],
    [/^\/[\w-]+\/docs\/(Web|Glossary|Mozilla)\/[^/]+\/Reference(\/|$)/, 'none'],
  ],
  free: true,
});
