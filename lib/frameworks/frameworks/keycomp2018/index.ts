import { defineFramework } from '../../contract.ts';

export default defineFramework({
  id: 'keycomp2018',
  shortName: 'Youthpass',
  publisher: 'Council of the European Union',
  alignsAs: 'EU key competences for lifelong learning',
  official: true,
  words: {
    en: 'The eight key competences of the EU, as Youthpass uses them.',
    nl: 'De acht sleutelcompetenties van de EU, zoals Youthpass ze gebruikt.',
  },
  attribution: 'Council Recommendation of 22 May 2018 on key competences for lifelong learning, © European Union.',
  licence: null,
  page: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32018H0604(01)',
  load: () => import('./data/competences.json'),
});
