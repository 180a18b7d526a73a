// The three libraries of the Data Integrity proof come without types: only what is used here, written from their source.
declare module '@digitalbazaar/data-integrity' {
  type Document = Record<string, unknown>;
  type DocumentLoader = (address: string) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }>;
  interface Cryptosuite {
    readonly name: string;
    readonly requiredAlgorithm: string | readonly string[];
    canonize(input: unknown, options: unknown): Promise<string>;
    createVerifier(options: { verificationMethod: unknown }): Promise<{
      readonly algorithm: string;
      verify(input: { data: Uint8Array; signature: Uint8Array }): Promise<boolean>;
    }>;
  }
  interface Signer {
    readonly id: string;
    readonly algorithm: string;
    sign(input: { data: Uint8Array }): Promise<Uint8Array>;
  }
  class DataIntegrityProof {
    constructor(options: { cryptosuite: Cryptosuite; signer?: Signer; date?: string; legacyContext?: boolean });
    contextUrl: string;
    createProof(options: {
      document: Document;
      purpose: { update(proof: Document): Promise<Document> };
      documentLoader: DocumentLoader;
    }): Promise<Document>;
    createVerifyData(options: {
      document: Document;
      proof: Document;
      documentLoader: DocumentLoader;
    }): Promise<Uint8Array>;
    verifySignature(options: {
      verifyData: Uint8Array;
      verificationMethod: Document;
      proof: Document;
    }): Promise<boolean>;
    ensureSuiteContext(options: { document: Document; addSuiteContext: boolean }): void;
  }
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  import type { Cryptosuite } from '@digitalbazaar/data-integrity';

  const cryptosuite: Cryptosuite;
}
