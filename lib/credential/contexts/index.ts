import { AppError } from '../../errors.ts';
import addresses from './addresses.json';

/** File → JSON-LD context. Data files from their publishers; sources and licences in NOTICE.md. */
const files = import.meta.glob<object>('./data/*.json', { eager: true, import: 'default' });

const contexts = new Map(Object.entries(addresses).map(([address, file]) => [address, files[`./data/${file}`]]));

/** Every name a bundled context gives a meaning to. */
const knownTerms = new Set([...contexts.values()].flatMap((context) => termsOf(context)));

/**
 * Looks a JSON-LD context up among those that come with Skilltrail. Nothing is ever fetched: asking would tell the
 * context's host who is looking at which badge.
 * @throws AppError `credential-context-unknown` for every other address
 */
export function bundledContext(address: string): object {
  const context = contexts.get(address);
  if (!context) throw new AppError('credential-context-unknown', { details: { address } });
  return context;
}

/**
 * Refuses contexts that could give the words of a badge another meaning than the one shown: a context written into the
 * badge may add names, but not touch a name that a bundled context defines, nor any keyword.
 * @param document a whole credential
 * @throws AppError `credential-context-unknown`
 */
export function refuseForeignContexts(document: unknown): void {
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === '@context') for (const context of [inner].flat()) refuseForeignContext(context);
      else visit(inner);
    }
  };
  visit(document);
}

function refuseForeignContext(context: unknown): void {
  if (typeof context === 'string') return void bundledContext(context);
  const refuse = (why: string) => new AppError('credential-context-unknown', { details: { why } });
  if (typeof context !== 'object' || context === null) throw refuse('not a context');
  for (const [term, definition] of Object.entries(context)) {
    const address = typeof definition === 'string' ? definition : (definition as { '@id'?: unknown } | null)?.['@id'];
    const plain = typeof address === 'string' && /^[A-Za-z][\w+.-]*:/.test(address);
    const nested = JSON.stringify(definition).includes('"@context"');
    if (term.startsWith('@') || knownTerms.has(term) || !plain || nested) throw refuse(`own context: ${term}`);
  }
}

function termsOf(context: unknown): string[] {
  if (Array.isArray(context)) return context.flatMap(termsOf);
  if (typeof context !== 'object' || context === null) return [];
  return Object.entries(context).flatMap(([key, inner]) => [...(key.startsWith('@') ? [] : [key]), ...termsOf(inner)]);
}
