import { defineFramework } from '../../contract.ts';

export default defineFramework({
  id: 'digcomp30',
  shortName: 'DigComp 3.0',
  publisher: 'European Commission, Joint Research Centre',
  alignsAs: null,
  official: false,
  words: {
    en: 'Digital skills for everyone, 2025 version.',
    nl: 'Digitale vaardigheden voor iedereen, versie van 2025.',
  },
  attribution: 'DigComp 3.0, © European Union, 2025.',
  licence: null,
  page: 'https://joint-research-centre.ec.europa.eu/digcomp/digcomp-framework_en',
  load: () => import('./data/competences.json'),
});
