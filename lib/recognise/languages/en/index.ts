import { defineLanguage } from '../../contract.ts';

const plugin = defineLanguage({
  id: 'en',
  words: { en: 'English', nl: 'Engels' },
  common:
    "the and to of a i in it was we my for with that had so on they me at but is you this were not have our all be she he from because up what about when it's i'm didn't don't there their them are as by one his her your will would could can if do did just like which after then who how more out".split(
      ' ',
    ),
  load: () => import('./pack.ts').then(({ compile }) => compile(plugin)),
});

export default plugin;
