import { defineSite } from '../../define-site.ts';

/**
 * NLvoorelkaar, a Dutch meeting place of people who ask for help and people who give it, which the generic path cannot tell apart
 * (2026-11): `/hulpvragen/{number}` is a question somebody may answer; `/hulpaanbod/{number}` is a person who offers, which is
 * nobody else's to keep.
 */
export default defineSite({
  id: 'nlvoorelkaar',
  name: 'NLvoorelkaar',
  hosts: ['nlvoorelkaar.nl'],
  examples: ['https://www.nlvoorelkaar.nl/hulpvragen/183242'],
  paths: [
    [/^\/hulpvragen(\/\d+)?$/, 'volunteering'],
    [/^\/(hulpaanbod|mijn-pagina)(\/|$)/, 'none'],
  ],
  language: 'nl',
});
