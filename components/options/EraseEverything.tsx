import { useState } from 'react';
import { Banner } from '@/components/ui/Banner.tsx';
import { Button } from '@/components/ui/Button.tsx';
import { Dialog } from '@/components/ui/Dialog.tsx';
import { useWords } from '../hooks/use-words.tsx';
import css from './options.module.css';

export interface EraseEverythingProps {
  /** How many experiences would go. */
  readonly count: number;
  readonly erased: boolean;
  readonly onErase: () => void;
}

/** The one thing that cannot be undone: says what goes, asks once, and the safe answer has the focus. */
export function EraseEverything({ count, erased, onErase }: EraseEverythingProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <section className={css.part}>
      <h2>{t('options.erase')}</h2>
      <p className={css.soft}>{t('options.erase.text')}</p>
      <div role="status">{erased && <Banner kind="good">{t('options.erase.done')}</Banner>}</div>
      <div>
        <Button kind="danger" sign="bin" onPress={() => setAsking(true)}>
          {t('options.erase.open')}
        </Button>
      </div>
      <Dialog
        kind="alert"
        title={t('options.erase.ask')}
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={t('action.close')}
        actions={
          <>
            <Button autoFocus onPress={() => setAsking(false)}>
              {t('options.erase.no')}
            </Button>
            <Button
              kind="danger"
              sign="bin"
              onPress={() => {
                setAsking(false);
                onErase();
              }}
            >
              {t('options.erase.yes')}
            </Button>
          </>
        }
      >
        <p>{t('options.erase.askText', { count })}</p>
      </Dialog>
    </section>
  );
}
