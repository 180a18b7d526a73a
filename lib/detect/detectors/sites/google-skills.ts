import { defineSite } from '../../define-site.ts';

/**
 * Google's skills platform, once Cloud Skills Boost and Qwiklabs. Labs are taken for tutorials and paths for shop pages otherwise.
 * `/course_templates/{n}`, labs below it or `/focuses/{n}`, `/paths/{n}`; `/public_profiles/…/badges/{n}` is somebody's badge (2026-11).
 */
export default defineSite({
  id: 'google-skills',
  name: 'Google Skills',
  hosts: ['skills.google', 'cloudskillsboost.google'],
  examples: [
    'https://www.skills.google/course_templates/536',
    'https://www.cloudskillsboost.google/focuses/22795?parent=catalog',
    'https://www.skills.google/paths/22',
  ],
  paths: [
    [/\/labs\/\d+$|^\/focuses\/\d+$/, 'practice'],
    [/^(\/paths\/\d+)?\/course_templates\/\d+$/, 'course'],
    [/^\/paths\/\d+$/, 'playlist'],
    [/^\/public_profiles\/[\w-]+\/badges\/\d+$/, 'badge'],
  ],
});
