import { Banner } from '@/components/ui/Banner.tsx';
import { Button } from '@/components/ui/Button.tsx';
import { useWords } from '../hooks/use-words.tsx';
import type { PopupEvents, Trouble } from './popup-state.ts';

export interface StorageTroubleProps {
  readonly trouble: Trouble;
  readonly events: Pick<PopupEvents, 'onCopy' | 'onDownload' | 'onTryAgain'>;
}

/** Something could not be stored: what is safe, and two ways to take the words along. */
export function StorageTrouble({ trouble: { code, text }, events }: StorageTroubleProps) {
  const { t } = useWords();
  return (
    <Banner
      kind="warning"
      urgent
      title={t('trouble.title')}
      actions={
        <>
          {text && (
            <>
              <Button sign="copy" onPress={() => events.onCopy(text)}>
                {t('action.copy')}
              </Button>
              <Button sign="download" onPress={() => events.onDownload(text)}>
                {t('action.download')}
              </Button>
            </>
          )}
          <Button onPress={events.onTryAgain}>{t('action.tryAgain')}</Button>
        </>
      }
    >
      {t(`error.${code}`)}
    </Banner>
  );
}
