import { defineLanguage } from '../../contract.ts';

const plugin = defineLanguage({
  id: 'nl',
  words: { en: 'Dutch', nl: 'Nederlands' },
  common: [
    'ik de het een en van in is dat op te zijn met voor niet die er aan om ook als dan maar bij zo wat was heb',
    'heeft naar door nog wel werd uit of over hij ze zij we wij je jij mijn dit deze toen want dus omdat heel',
    'hebben had moest kon wilde gaan ging doen deed gedaan gemaakt iedereen iemand samen veel goed weer daarna',
    'mij ons onze hun haar hem mensen alles altijd elke gewoon echt niks geen nooit ben kan wil moet gwn ff',
  ].flatMap((line) => line.split(' ')),
  load: () => import('./pack.ts').then(({ compile }) => compile(plugin)),
});

export default plugin;
