import type { Words } from '../model/index.ts';
import type { Finding } from './checks.ts';

/** What a badge says about itself, in one shape for every generation of the standard. */
export interface BadgeFacts {
  readonly name: string;
  readonly description: string;
  readonly criteria: string;
  readonly criteriaAddress: string | null;
  readonly achievementType: string | null;
  /** DID, address or empty. */
  readonly issuerId: string;
  readonly issuerName: string;
  readonly subjectId: string | null;
  /** As written, ISO 8601; null when missing or unreadable. */
  readonly issuedAt: string | null;
  readonly expiresAt: string | null;
  /** Does it name a list in which the issuer can withdraw it? */
  readonly withdrawable: boolean;
}

/** A badge's text, looked at once within the limits: JSON, the two halves of a token, or an address. */
export interface BadgeText {
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>> | null;
  readonly token: {
    readonly header: Readonly<Record<string, unknown>>;
    readonly payload: Readonly<Record<string, unknown>>;
  } | null;
  readonly address: string | null;
}

export interface Reading {
  readonly facts: BadgeFacts;
  /** One finding for each of `structure`, `unaltered`, `issuer-key`; dates and status are the same for all. */
  readonly findings: readonly Finding[];
}

/** A picture that holds a badge. */
export interface ContainerReader {
  readonly id: string;
  readonly kind: 'container';
  readonly label: Words;
  recognises(bytes: Uint8Array): boolean;
  /** The badge inside. @throws AppError `credential-invalid` when there is none, or more than one, or it is packed */
  unwrap(bytes: Uint8Array): string;
}

/** A form of badge. What is needed to check it loads when one is met. */
export interface CredentialReader {
  readonly id: string;
  readonly kind: 'credential';
  readonly label: Words;
  recognises(badge: BadgeText): boolean;
  load(): Promise<{ read(badge: BadgeText): Promise<Reading> }>;
}

export type BadgeReader = ContainerReader | CredentialReader;

/** Declares a reader of badges; the file's or folder's name is its id. */
export const defineReader = <R extends BadgeReader>(reader: R): R => reader;
