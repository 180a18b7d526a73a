import { defineSite } from '../../define-site.ts';

/**
 * TED-Ed: a film with questions and things to dig deeper. The generic path sees a video and stays silent.
 * `/lessons/{name}`, with `/digdeeper` below it (2026-11).
 */
export default defineSite({
  id: 'ted-ed',
  name: 'TED-Ed',
  hosts: ['ed.ted.com'],
  examples: [
    'https://ed.ted.com/lessons/how-big-is-infinity',
    'https://ed.ted.com/lessons/is-light-a-particle-or-a-wave-colm-kelleher',
  ],
  paths: [[/^\/lessons\/[^/]+(\/digdeeper)?$/, 'lesson']],
  free: true,
});
