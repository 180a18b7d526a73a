export type { DateContext, DateStyle } from './dates.ts';
export type { Key, Messages } from './keys.ts';
export { chooseLocale, FALLBACK_LOCALE, LOCALES, loadMessages } from './locales.ts';
export { createTranslator, type Translator, type Value, type Values } from './translator.ts';
