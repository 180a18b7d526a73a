import { defineFramework } from '../../contract.ts';

export default defineFramework({
  id: 'entrecomp',
  shortName: 'EntreComp',
  publisher: 'European Commission, Joint Research Centre',
  alignsAs: 'EntreComp',
  official: true,
  words: {
    en: 'Turning ideas into something of value for others.',
    nl: 'Van een idee iets maken waar anderen wat aan hebben.',
  },
  attribution: 'EntreComp, © European Union, 2016. Reproduction is authorised provided the source is acknowledged.',
  licence: 'Reproduction authorised provided the source is acknowledged',
  page: 'https://publications.jrc.ec.europa.eu/repository/handle/JRC101581',
  load: () => import('./data/competences.json'),
});
