import { buildPack, type CueLines } from '../../build-pack.ts';
import type { LanguagePack, LanguagePlugin } from '../../contract.ts';
import counterExamples from './data/counter-examples.json' with { type: 'json' };
import digital from './data/cues/digital.json' with { type: 'json' };
import handsOn from './data/cues/hands-on.json' with { type: 'json' };
import learning from './data/cues/learning.json' with { type: 'json' };
import personal from './data/cues/personal.json' with { type: 'json' };
import social from './data/cues/social.json' with { type: 'json' };
import thinking from './data/cues/thinking.json' with { type: 'json' };
import world from './data/cues/world.json' with { type: 'json' };
import { grammar } from './data/grammar.ts';
import { inflect } from './inflect.ts';

const cues = { ...thinking, ...learning, ...personal, ...social, ...world, ...digital, ...handsOn } as CueLines;

/** Dutch, Flemish included, compiled: heavy, and so loaded by the plug-in's `load`. */
export function compile({ id, common }: Pick<LanguagePlugin, 'id' | 'common'>): LanguagePack {
  return buildPack({ id, common, cues, classes: {}, inflect, grammar, counterExamples });
}
