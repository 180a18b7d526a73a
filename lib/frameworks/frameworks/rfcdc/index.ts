import { defineFramework } from '../../contract.ts';

export default defineFramework({
  id: 'rfcdc',
  shortName: 'RFCDC',
  publisher: 'Council of Europe',
  alignsAs: null,
  official: false,
  words: {
    en: 'Twenty competences for living together in a democracy.',
    nl: 'Twintig competenties om samen te leven in een democratie.',
  },
  attribution: 'Reference Framework of Competences for Democratic Culture, © Council of Europe.',
  licence: null,
  page: 'https://www.coe.int/en/web/reference-framework-of-competences-for-democratic-culture/model',
  load: () => import('./data/competences.json'),
});
