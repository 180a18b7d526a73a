import { defineFramework } from '../../contract.ts';

export default defineFramework({
  id: 'lifecomp',
  shortName: 'LifeComp',
  publisher: 'European Commission, Joint Research Centre',
  alignsAs: 'LifeComp',
  official: true,
  words: {
    en: 'Personal, social and learning skills for life.',
    nl: 'Persoonlijke, sociale en leervaardigheden voor je leven.',
  },
  attribution: 'LifeComp, © European Union, 2020, CC BY 4.0.',
  licence: 'CC BY 4.0',
  page: 'https://publications.jrc.ec.europa.eu/repository/handle/JRC120911',
  load: () => import('./data/competences.json'),
});
