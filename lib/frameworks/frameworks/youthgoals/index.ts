import { defineFramework } from '../../contract.ts';

export default defineFramework({
  id: 'youthgoals',
  shortName: 'EU Youth Goals',
  publisher: 'EU Youth Dialogue',
  alignsAs: null,
  official: true,
  words: {
    en: 'Eleven goals young people set for Europe.',
    nl: 'Elf doelen die jongeren voor Europa hebben gekozen.',
  },
  attribution: 'European Youth Goals, EU Youth Dialogue.',
  licence: null,
  page: null,
  load: () => import('./data/competences.json'),
});
