import { IntlMessageFormat } from 'intl-messageformat';
import type { Duration, Instant, PartialDate, Reason, Words } from '@/lib/model/index.ts';
import { createDates, type DateContext, type DateStyle, durationInWords } from './dates.ts';
import type { Key, Messages } from './keys.ts';

export type Value = string | number | boolean | null | undefined;
export type Values = Readonly<Record<string, Value>>;

/** One language, ready to speak. */
export interface Translator {
  /** BCP 47, as the language's file is called. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** The sentence of a key with its values in it. A value that was forgotten leaves a gap and never throws. */
  t(key: Key, values?: Values): string;
  /** `short` by default; a date known by its month or year is written as exactly as it is known. */
  date(value: Instant | PartialDate, style?: DateStyle): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  duration(iso: Duration): string;
  /** "a, b and c" */
  list(items: readonly string[], type?: 'conjunction' | 'disjunction'): string;
  /** A plug-in's own words in this language, else in English. */
  words(words: Words): string;
  /** Why a page was recognised, as a sentence. */
  reason(reason: Reason): string;
}

const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Makes a language speak. Messages are parsed when first used and kept. */
export function createTranslator(tag: string, messages: Messages, context: DateContext = {}): Translator {
  // The file says which region's dates and numbers it is written for.
  const region = messages['language.region'] || tag;
  const formats = new Map<Key, IntlMessageFormat | null>();
  const formatOf = (key: Key) => {
    let format = formats.get(key);
    if (format === undefined) {
      format = parse(messages[key] ?? key, region);
      formats.set(key, format);
    }
    return format;
  };
  const t = (key: Key, values: Values = {}) => {
    const text = messages[key] ?? key;
    // Most sentences hold nothing to fill in: no parser for those.
    if (!/[{']/.test(text)) return text;
    try {
      return String(formatOf(key)?.format(forgiving(values)) ?? text);
    } catch {
      return text.replace(/\{(\w+)[^{}]*\}/g, (_all, name: string) => String(values[name] ?? ''));
    }
  };
  return Object.freeze({
    tag,
    dir: RIGHT_TO_LEFT.has(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr',
    t,
    date: createDates(region, context),
    number: (value: number, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(region, options).format(value),
    duration: (iso: Duration) => durationInWords(region, iso),
    list: (items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
      new Intl.ListFormat(region, { type }).format(items),
    words: (words: Words) => words[tag] ?? words[tag.split('-')[0] ?? ''] ?? words.en,
    reason: (reason: Reason) => t(`reason.${reason.code}`, { detail: reason.detail }),
  });
}

function parse(text: string, region: string): IntlMessageFormat | null {
  try {
    return new IntlMessageFormat(text, region, undefined, { ignoreTag: true });
  } catch {
    return null;
  }
}

/** Answers for every name, so that a forgotten value is an empty place in a sentence and not an error on a screen. */
function forgiving(values: Values): Record<string, Value> {
  return new Proxy({ ...values } as Record<string, Value>, {
    has: () => true,
    get: (target, name) => target[String(name)] ?? '',
    getOwnPropertyDescriptor: (target, name) =>
      Object.getOwnPropertyDescriptor(target, name) ?? { value: '', configurable: true, enumerable: true },
  });
}
