import { LinkButton } from '@/components/ui/Button.tsx';
import { UiIcon } from '@/components/ui/Icon.tsx';
import type { Notice } from '@/components/ui/NoticeRegion.tsx';
import { useWords } from '../hooks/use-words.tsx';
import css from './panel.module.css';

export interface InlineNoticeProps {
  readonly notice: Notice | null;
  readonly onClose: () => void;
}

/**
 * Says what was just done, in the place where it was done: a narrow panel has no room for anything that lies over the
 * rest. It stands there from the start, so that screen readers hear what comes into it.
 */
export function InlineNotice({ notice, onClose }: InlineNoticeProps) {
  const { t } = useWords();
  const undo = notice?.undo;
  return (
    <div role="status" className={css.region}>
      {notice && (
        <div className={css.notice}>
          <UiIcon sign="check" size="small" />
          <p>{notice.text}</p>
          {undo && (
            <LinkButton
              sign="undo"
              onPress={() => {
                onClose();
                undo();
              }}
            >
              {t('action.undo')}
            </LinkButton>
          )}
        </div>
      )}
    </div>
  );
}
