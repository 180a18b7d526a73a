import { defineSite } from '../../define-site.ts';

/**
 * Educaplay, games made by teachers. Each is a frame with a title, which says nothing to the generic path.
 * `/learning-resources/{number}-{name}.html` (2026-11).
 */
export default defineSite({
  id: 'educaplay',
  name: 'Educaplay',
  hosts: ['educaplay.com'],
  examples: [
    'https://www.educaplay.com/learning-resources/23320217-efectos_bioquimicos_de_los_disruptores_endocrinos.html',
    'https://www.educaplay.com/learning-resources/29640139-les_adjectifs_indefinis.html',
  ],
  paths: [[/^\/learning-resources\/\d+-[^/]+$/, 'practice']],
  free: true,
});
