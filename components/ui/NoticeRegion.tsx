import { Button, IconButton } from './Button.tsx';
import { UiIcon } from './Icon.tsx';
import css from './NoticeRegion.module.css';

/** One thing that was done, with the way back. */
export interface Notice {
  /** Changes with each notice. */
  readonly id: string;
  readonly text: string;
  /** Takes it back. */
  readonly undo?: () => void;
}

export interface NoticeRegionProps {
  readonly notice: Notice | null;
  readonly undoLabel: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/**
 * Where a surface says what was just done. It stands there from the start, so that screen readers hear what comes
 * into it, and a notice stays until it is closed or the next one comes: nobody has to be quick.
 */
export function NoticeRegion({ notice, undoLabel, closeLabel, onClose }: NoticeRegionProps) {
  const undo = notice?.undo;
  return (
    <div role="status" className={css.region}>
      {notice && (
        <div className={css.notice} key={notice.id}>
          <UiIcon sign="check" />
          <p className={css.text}>{notice.text}</p>
          {undo && (
            <Button
              sign="undo"
              onPress={() => {
                undo();
                onClose();
              }}
            >
              {undoLabel}
            </Button>
          )}
          <IconButton sign="close" label={closeLabel} onPress={onClose} />
        </div>
      )}
    </div>
  );
}
