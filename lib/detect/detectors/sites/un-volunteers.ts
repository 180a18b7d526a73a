import { defineSite } from '../../define-site.ts';

/**
 * UN Volunteers. Assignments are marked up and worded like vacancies with pay, so the generic path says job and stays silent.
 * `app.unv.org/opportunities/{number}` (2026-11).
 */
export default defineSite({
  id: 'un-volunteers',
  name: 'UN Volunteers',
  hosts: ['app.unv.org'],
  examples: ['https://app.unv.org/opportunities/1784888021272922'],
  paths: [[/^\/opportunities\/\d+$/, 'volunteering']],
});
