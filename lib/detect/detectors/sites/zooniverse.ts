import { defineSite } from '../../define-site.ts';

/**
 * Zooniverse, research that anybody can help. A project is an application of pictures, about anything but volunteering to the generic
 * path. `/projects/{owner}/{name}`, with pages below it (2026-11); talk boards are conversations, not the work itself.
 */
export default defineSite({
  id: 'zooniverse',
  name: 'Zooniverse',
  hosts: ['www.zooniverse.org', 'frontend.zooniverse.org'],
  examples: [
    'https://www.zooniverse.org/projects/nora-dot-eisner/planet-hunters-tess',
    'https://www.zooniverse.org/projects/mfnberlin/bees-and-bytes',
  ],
  paths: [
    [/^\/(?:[a-z]{2}\/)?projects\/[^/]+\/[^/]+(\/(about|classify|research)(\/.*)?)?$/, 'citizen-science'],
    [/^\/(?:[a-z]{2}\/)?projects\/[^/]+\/[^/]+\/talk(\/|$)/, 'none'],
  ],
  free: true,
});
