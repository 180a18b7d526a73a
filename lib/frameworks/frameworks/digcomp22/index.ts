import { defineFramework } from '../../contract.ts';

export default defineFramework({
  id: 'digcomp22',
  shortName: 'DigComp 2.2',
  publisher: 'European Commission, Joint Research Centre',
  alignsAs: 'DigComp 2.2',
  official: true,
  words: {
    en: 'Digital skills for everyone, 2022 version.',
    nl: 'Digitale vaardigheden voor iedereen, versie van 2022.',
  },
  attribution: 'DigComp 2.2, © European Union, 2022, CC BY 4.0.',
  licence: 'CC BY 4.0',
  page: 'https://publications.jrc.ec.europa.eu/repository/handle/JRC128415',
  load: () => import('./data/competences.json'),
});
