import { defineFramework } from '../../contract.ts';

export default defineFramework({
  id: 'esco-tsc',
  shortName: 'ESCO',
  publisher: 'European Commission',
  alignsAs: 'ESCO v1.2.0',
  official: true,
  words: {
    en: 'European list of skills that are useful in every job.',
    nl: 'Europese lijst van vaardigheden die je in elk werk kunt gebruiken.',
  },
  attribution: 'This service uses the ESCO classification of the European Commission.',
  licence: 'Free reuse with attribution: this service uses the ESCO classification of the European Commission',
  page: 'https://esco.ec.europa.eu/en/classification/skill_main',
  load: () => import('./data/competences.json'),
});
