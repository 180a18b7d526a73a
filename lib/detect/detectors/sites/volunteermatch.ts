import { defineSite } from '../../define-site.ts';

/**
 * VolunteerMatch. Its searches and its opportunities share one path, and the generic path tells them apart badly.
 * `/search/opp{number}.jsp` is one opportunity, `/search/org{number}.jsp` an organisation, anything else a list (2026-11).
 */
export default defineSite({
  id: 'volunteermatch',
  name: 'VolunteerMatch',
  hosts: ['www.volunteermatch.org'],
  examples: [
    'https://www.volunteermatch.org/search/opp3291884.jsp',
    'https://www.volunteermatch.org/search/opp3853051.jsp',
  ],
  paths: [
    [/^\/search\/opp\d+\.jsp$/, 'volunteering'],
    [/^\/search(\/(org\d+\.jsp|index\.jsp)?)?$/, 'none'],
  ],
  language: 'en',
});
