import { useState } from 'react';
import { Button, IconButton } from '@/components/ui/Button.tsx';
import { UiIcon } from '@/components/ui/Icon.tsx';
import { TextField } from '@/components/ui/TextField.tsx';
import { type Evidence, LIMITS } from '@/lib/model/index.ts';
import type { Stored } from '@/lib/store/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import css from './entry.module.css';
import type { EntryModel } from './entry-model.ts';
import { SavedProse } from './SavedFields.tsx';

export interface EntryProofProps {
  readonly entry: Pick<EntryModel, 'evidence' | 'newId' | 'saveProof' | 'addLink' | 'removeProof'>;
}

/** What shows that it happened: links, and words. Each kept as it is written. */
export function EntryProof({ entry }: EntryProofProps) {
  const { t } = useWords();
  const { evidence } = entry;
  /** Words that are being written here; they stay in their place while they become something that is kept. */
  const [begun, setBegun] = useState<readonly string[]>([]);
  const [link, setLink] = useState<{ readonly address: string; readonly problem: boolean } | null>(null);
  const unwritten = begun.filter((id) => !evidence.some(({ value }) => value.id === id));

  const addLink = () => {
    const address = completed(link?.address ?? '');
    if (!address) return setLink({ address: link?.address ?? '', problem: true });
    entry.addLink(address, '');
    setLink(null);
  };

  return (
    <>
      <h2>{t('entry.proof')}</h2>
      {evidence.length === 0 && unwritten.length === 0 && <p className={css.soft}>{t('entry.proof.none')}</p>}
      <ul className={css.proofs}>
        {[...evidence, ...unwritten.map(blank)].map((one) => (
          <li key={one.value.id} className={css.proof}>
            <Proof one={one} save={entry.saveProof(one.value.id)} />
            <IconButton
              sign="bin"
              label={t('entry.proof.remove', { name: nameOf(one.value) || t('entry.proof.words') })}
              onPress={() => {
                setBegun(begun.filter((id) => id !== one.value.id));
                if (evidence.includes(one)) entry.removeProof(one.value.id);
              }}
            />
          </li>
        ))}
      </ul>
      {link && (
        <div className={css.linkForm}>
          <TextField
            label={t('entry.proof.address')}
            type="url"
            value={link.address}
            maxLength={LIMITS.address}
            problem={link.problem ? t('entry.proof.noAddress') : undefined}
            onChange={(address) => setLink({ address, problem: false })}
            onSubmit={addLink}
            autoFocus
          />
          <div className={css.acts}>
            <Button kind="primary" onPress={addLink}>
              {t('entry.proof.keepLink')}
            </Button>
            <Button onPress={() => setLink(null)}>{t('action.cancel')}</Button>
          </div>
        </div>
      )}
      <div className={css.adds}>
        {!link && (
          <Button sign="link" onPress={() => setLink({ address: '', problem: false })}>
            {t('entry.proof.addLink')}
          </Button>
        )}
        <Button sign="quote" onPress={() => setBegun([...begun, entry.newId()])}>
          {t('entry.proof.addWords')}
        </Button>
      </div>
    </>
  );
}

function Proof({ one, save }: { readonly one: Stored<Evidence>; readonly save: ReturnType<EntryModel['saveProof']> }) {
  const { t } = useWords();
  const { kind, address, narrative } = one.value;
  if (kind === 'text' || kind === 'quote') {
    return (
      <SavedProse
        label={t('entry.proof.words')}
        hint={t('entry.proof.wordsHint')}
        stored={{ ...one, value: narrative }}
        save={save}
      />
    );
  }
  return (
    <p className={css.proofName}>
      <UiIcon sign={kind === 'link' ? 'link' : kind === 'photo' || kind === 'screenshot' ? 'photo' : 'file'} />
      {address ? (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {nameOf(one.value)}
        </a>
      ) : (
        nameOf(one.value)
      )}
    </p>
  );
}

const nameOf = ({ name, address, description }: Evidence): string =>
  name || address?.replace(/^https?:\/\//, '') || description;

/** Words nobody wrote yet. */
function blank(id: string): Stored<Evidence> {
  const value = { id, kind: 'text', narrative: '', name: '', address: null, description: '' } as const;
  return { value: value as unknown as Evidence, stamps: {}, rev: 0 };
}

/** What a person types as an address, made whole; null for what is none. */
export function completed(typed: string): string | null {
  const text = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return null;
  const { protocol, hostname, href } = new URL(whole);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && (hostname.includes('.') || hostname === 'localhost') ? href : null;
}
