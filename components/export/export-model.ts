import type { ExportChoice, PreparedExport } from '@/lib/actions/export-portfolio.ts';
import type { ErrorCode } from '@/lib/errors.ts';
import type { ExperienceType, Learner, ShareRecord, Words } from '@/lib/model/index.ts';

/** A kind of file to take away. */
export interface Format {
  readonly id: string;
  readonly label: Words;
  readonly description: Words;
  /** True where a file is about one entry. */
  readonly single: boolean;
}

/** An entry one can choose. */
export interface Choosable {
  readonly id: string;
  readonly title: string;
  readonly type: ExperienceType;
  readonly on: string;
  readonly private: boolean;
}

/** What is known of the file before it is made. */
export type Preparation =
  /** Something is still to be chosen. */
  | { readonly kind: 'open' }
  | { readonly kind: 'looking'; readonly before: PreparedExport | null }
  | { readonly kind: 'ready'; readonly prepared: PreparedExport }
  | { readonly kind: 'trouble'; readonly code: ErrorCode };

/** One line of the diary, with the name of its format where that is still known. */
export interface DiaryLine {
  readonly share: ShareRecord;
  readonly format: Words | null;
}

/** What the learner says about themselves in a file. */
export type AboutMe = Pick<Learner, 'name' | 'headline' | 'emails' | 'place'>;

/** Taking something away: what was chosen, what would be in the file, what left before. */
export interface ExportModel {
  readonly formats: readonly Format[];
  readonly languages: readonly string[];
  readonly entries: readonly Choosable[];
  readonly choice: ExportChoice;
  readonly about: AboutMe;
  readonly preparation: Preparation;
  readonly saving: boolean;
  readonly diary: readonly DiaryLine[];
  readonly choose: (change: Partial<ExportChoice>) => void;
  readonly tell: (change: Partial<AboutMe>) => void;
  readonly save: () => void;
}
