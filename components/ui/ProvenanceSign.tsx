import type { Provenance } from '@/lib/model/index.ts';
import { ProvenanceIcon } from './Icon.tsx';
import css from './signs.module.css';

export interface ProvenanceSignProps {
  readonly provenance: Provenance;
  /** The word of this step in the reader's language. */
  readonly label: string;
}

/** How far a claim can be trusted: the same four words and signs everywhere. */
export function ProvenanceSign({ provenance, label }: ProvenanceSignProps) {
  return (
    <span className={css.provenance} data-provenance={provenance}>
      <ProvenanceIcon provenance={provenance} size="small" />
      {label}
    </span>
  );
}
