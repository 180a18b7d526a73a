import type { ErrorCode } from '@/lib/errors.ts';
import type {
  DetectionKind,
  Exactness,
  ExperienceType,
  Privacy,
  Provenance,
  ReasonCode,
  Shape,
  SkillLevel,
  Verb,
} from '@/lib/model/index.ts';
import type en from './locales/en.json';
import type nl from './locales/nl.json';

/** Every sentence of the interface, by its name. English is where names are made. */
export type Key = keyof typeof en;

/** The sentences of one language: ICU messages by key. */
export type Messages = Readonly<Record<Key, string>>;

/** What the rest of the house can say must have words: a new error code or type without them does not compile. */
type Demanded =
  | `error.${ErrorCode}`
  | `type.${ExperienceType}`
  | `type.${ExperienceType}.this`
  | `verb.${Verb}`
  | `reason.${ReasonCode}`
  | `kind.${DetectionKind}`
  | `shape.${Shape}`
  | `provenance.${Provenance}`
  | `provenance.${Provenance}.why`
  | `level.${SkillLevel}`
  | `privacy.${Privacy}`
  | `exactness.${Exactness}`;

type Nothing<T extends never> = T;

/** Each must stay empty: names in the error are what is missing, or what English does not have. */
export type MissingWords = Nothing<Exclude<Demanded, Key>>;
export type MissingInDutch = Nothing<Exclude<Key, keyof typeof nl>>;
export type UnknownInDutch = Nothing<Exclude<keyof typeof nl, Key>>;
