import { defineFramework } from '../../contract.ts';

export default defineFramework({
  id: 'slo21',
  shortName: 'SLO',
  publisher: 'SLO',
  alignsAs: 'SLO 21e-eeuwse vaardigheden',
  official: true,
  words: {
    en: 'Eleven skills that Dutch schools work with.',
    nl: 'Elf vaardigheden waar Nederlandse scholen mee werken.',
  },
  attribution: '21e-eeuwse vaardigheden, SLO.',
  licence: null,
  page: 'https://magazines.slo.nl/21e-eeuwse-vaardigheden/overzicht/',
  load: () => import('./data/competences.json'),
});
