import { defineSite } from '../../define-site.ts';

/**
 * JustServe. A project is a card in an application, with too few words for the generic path. `/projects/{id}`, the name behind it or
 * not; `/projects/search` is a list (2026-11).
 */
export default defineSite({
  id: 'justserve',
  name: 'JustServe',
  hosts: ['www.justserve.org'],
  examples: ['https://www.justserve.org/projects/d1009330-6546-41b5-8c72-c8eb90ed580a'],
  paths: [
    [/^\/projects\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\/[^/]+)?$/, 'volunteering'],
    [/^\/projects\/search$/, 'none'],
  ],
});
