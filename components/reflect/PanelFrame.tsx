import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/Button.tsx';
import { TrailIcon } from '@/components/ui/Icon.tsx';
import { useWords } from '../hooks/use-words.tsx';
import css from './panel.module.css';

export interface PanelFrameProps {
  readonly onOpenTrail: () => void;
  readonly children: ReactNode;
}

/** What stands around every screen of the panel: whose it is, and the way to the whole trail. */
export function PanelFrame({ onOpenTrail, children }: PanelFrameProps) {
  const { t } = useWords();
  return (
    <div className={css.panel}>
      <header className={css.bar}>
        <span className={css.brand}>
          <TrailIcon />
          {t('app.name')}
        </span>
        <LinkButton onPress={onOpenTrail}>{t('popup.openTrail')}</LinkButton>
      </header>
      <main className={css.main}>{children}</main>
    </div>
  );
}
