/** What a self-issued credential says about itself, in the language it is written in. */
interface CredentialWords {
  readonly language: string;
  readonly description: string;
  readonly criteria: string;
}

const WORDS = {
  en: {
    language: 'en',
    description: 'Self-issued: said and signed by the learner. Nobody else has confirmed it.',
    criteria: 'The learner says in their own words what they did:',
  },
  nl: {
    language: 'nl',
    description: 'Zelf uitgegeven: verteld en ondertekend door de lerende. Niemand anders heeft het bevestigd.',
    criteria: 'De lerende vertelt in eigen woorden wat die deed:',
  },
} as const satisfies Record<string, CredentialWords>;

/** @param language BCP 47; English for a language without words of its own */
export function wordsFor(language: string): CredentialWords {
  const words: Readonly<Record<string, CredentialWords>> = WORDS;
  return words[language.split(/[-_]/)[0]?.toLowerCase() ?? 'en'] ?? WORDS.en;
}
