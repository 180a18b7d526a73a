import { Banner } from '@/components/ui/Banner.tsx';
import { Button } from '@/components/ui/Button.tsx';
import { codeOf } from '@/lib/errors.ts';
import { useRescue } from '../hooks/use-rescue.ts';
import { useWords } from '../hooks/use-words.tsx';

export interface NotStoredProps {
  readonly error: unknown;
  /** The words to take along; empty when there are none. */
  readonly text: string;
  readonly onTryAgain: () => void;
}

/** Something could not be stored: what is safe, and ways to take the words along. They stay on the screen. */
export function NotStored({ error, text, onTryAgain }: NotStoredProps) {
  const { t } = useWords();
  const { copy, copied, download } = useRescue();
  return (
    <Banner
      kind="warning"
      urgent
      title={t('trouble.title')}
      actions={
        <>
          <Button onPress={onTryAgain}>{t('action.tryAgain')}</Button>
          {text !== '' && (
            <>
              <Button sign={copied ? 'check' : 'copy'} onPress={() => copy(text)}>
                {t(copied ? 'action.copied' : 'action.copy')}
              </Button>
              <Button sign="download" onPress={() => download(text)}>
                {t('action.download')}
              </Button>
            </>
          )}
        </>
      }
    >
      {t(`error.${codeOf(error)}`)}
    </Banner>
  );
}
