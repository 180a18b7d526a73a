import { createRegistry } from '@/lib/registry.ts';
import type { LanguagePack, LanguagePlugin } from './contract.ts';
import { commonOf, tellLanguage, wordsOf } from './language.ts';
import { sentencesOf } from './tokens.ts';

export {
  type Cue,
  defineLanguage,
  type LanguagePack,
  type LanguagePlugin,
  type RecogniseInput,
  type Recognition,
  type Suggestion,
  type TappedChip,
} from './contract.ts';
export { MOST_CLAIMS, MOST_IDEAS, recognise } from './recognise.ts';

/** Every language skills can be recognised in, without its cues. */
export const languages = createRegistry(
  'languages',
  import.meta.glob<LanguagePlugin>('./languages/*/index.ts', { eager: true, import: 'default' }),
);

const known = languages.all.map((plugin) => ({ id: plugin.id, common: commonOf(plugin) }));
/** Packs are compiled once. */
const loading = new Map<string, Promise<LanguagePack>>();

/** Which language a text is in, of those that have a pack; null when it is none of them or too short to tell. */
export function guessLanguage(text: string): string | null {
  return tellLanguage(wordsOf(sentencesOf(text.slice(0, 5_000))), known) ?? null;
}

/** Loads the cues of all languages, or of some. Ids without a pack are left out. */
export function loadPacks(ids: readonly string[] = languages.ids): Promise<LanguagePack[]> {
  return Promise.all(
    ids.flatMap((id) => {
      const plugin = languages.find(id);
      if (!plugin) return [];
      const pack = loading.get(id) ?? plugin.load();
      loading.set(id, pack);
      return [pack];
    }),
  );
}
