import { defineSite } from '../../define-site.ts';

/**
 * freeCodeCamp. A challenge is an editor with one line of text, too little for the generic path.
 * `/learn/{certificate}/{block}/{challenge}`, a year before the certificate since 2022; some languages have a host of their own (2026-11).
 */
export default defineSite({
  id: 'freecodecamp',
  name: 'freeCodeCamp',
  hosts: ['freecodecamp.org'],
  examples: [
    'https://www.freecodecamp.org/learn/2022/responsive-web-design/',
    'https://www.freecodecamp.org/learn/javascript-algorithms-and-data-structures/',
  ],
  paths: [
    [/^(\/[a-z-]+)?\/learn(\/20\d\d)?\/[^/]+$/, 'course'],
    [/^(\/[a-z-]+)?\/learn(\/20\d\d)?\/[^/]+\/[^/]+(\/[^/]+)?$/, 'practice'],
  ],
  free: true,
});
