import { buildPack, type CueLines, list } from '../../build-pack.ts';
import type { LanguagePack, LanguagePlugin } from '../../contract.ts';
import classes from './data/classes.json' with { type: 'json' };
import counterExamples from './data/counter-examples.json' with { type: 'json' };
import broad from './data/cues/broad.json' with { type: 'json' };
import learning from './data/cues/learning.json' with { type: 'json' };
import making from './data/cues/making.json' with { type: 'json' };
import personal from './data/cues/personal.json' with { type: 'json' };
import social from './data/cues/social.json' with { type: 'json' };
import thinking from './data/cues/thinking.json' with { type: 'json' };
import world from './data/cues/world.json' with { type: 'json' };
import words from './data/grammar.json' with { type: 'json' };
import { inflect } from './inflect.ts';

const close = { ...thinking, ...learning, ...personal, ...social, ...world, ...making } as CueLines;
const far = broad as CueLines;
/** Close patterns first, then words that need only meet in one sentence. */
const cues: CueLines = Object.fromEntries(
  Object.entries(close).map(([zone, lines]) => [zone, [...lines, ...(far[zone] ?? [])]]),
);

/** English, compiled: heavy, and so loaded by the plug-in's `load`. */
export function compile({ id, common }: Pick<LanguagePlugin, 'id' | 'common'>): LanguagePack {
  return buildPack({
    id,
    common,
    cues,
    classes,
    inflect,
    counterExamples,
    grammar: {
      boundaries: list(words.boundaries),
      coordinators: list(words.coordinators),
      self: list(words.self),
      selfGroup: list(words.selfGroup),
      selfAtStart: list(words.selfAtStart),
      selfPhrases: list(words.selfPhrases),
      groupPhrases: list(words.groupPhrases),
      others: list(words.others),
      alwaysSubject: list(words.alwaysSubject),
      othersAtStart: list(words.othersAtStart),
      determiners: list(words.determiners),
      openers: list(words.openers),
      nounMarkers: list(words.nounMarkers),
      negators: list(words.negators),
      notNegating: list(words.notNegating),
      negatesAfter: false,
      wishes: list(words.wishes),
      futures: list(words.futures),
      habits: list(words.habits),
      asking: list(words.asking),
      conditions: list(words.conditions),
      conditionals: list(words.conditionals),
      abilities: list(words.abilities),
      passives: list(words.passives),
      passiveReach: 2,
      consuming: list(words.consuming),
      topics: list(words.topics),
      causatives: list(words.causatives),
      copyMarks: words.copyMarks,
      firstPerson: list(words.firstPerson),
      spellings: new Map(Object.entries(words.spellings)),
    },
  });
}
