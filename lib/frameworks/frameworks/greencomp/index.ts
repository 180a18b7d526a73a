import { defineFramework } from '../../contract.ts';

export default defineFramework({
  id: 'greencomp',
  shortName: 'GreenComp',
  publisher: 'European Commission, Joint Research Centre',
  alignsAs: 'GreenComp',
  official: true,
  words: {
    en: 'Skills for living with care for the planet.',
    nl: 'Vaardigheden om met zorg voor de aarde te leven.',
  },
  attribution: 'GreenComp, © European Union, 2022.',
  licence: null,
  page: 'https://publications.jrc.ec.europa.eu/repository/handle/JRC128040',
  load: () => import('./data/competences.json'),
});
