import type { ReactNode, Ref } from 'react';
import { Banner } from '@/components/ui/Banner.tsx';
import { Button } from '@/components/ui/Button.tsx';
import { TrailIcon, UiIcon } from '@/components/ui/Icon.tsx';
import { type Notice, NoticeRegion } from '@/components/ui/NoticeRegion.tsx';
import { codeOf } from '@/lib/errors.ts';
import { useWords } from '../hooks/use-words.tsx';
import css from './shell.module.css';

/** A main part of the tab, as it stands in the list of parts. */
export interface Part {
  readonly id: string;
  readonly label: string;
  readonly href: string;
}

export interface PortfolioShellProps {
  readonly parts: readonly Part[];
  /** The part in front, or the one that the place in front belongs to. */
  readonly current: { readonly id: string; readonly exactly: boolean };
  readonly optionsHref: string;
  readonly holder: Ref<HTMLElement>;
  readonly notice: Notice | null;
  readonly trouble: unknown;
  readonly onCloseNotice: () => void;
  readonly onTryAgain: () => void;
  readonly onSkip: () => void;
  readonly children: ReactNode;
}

/** What stands around every place of the tab: where one is, where one can go, what was just done. */
export function PortfolioShell(props: PortfolioShellProps) {
  const { t } = useWords();
  return (
    <div className={css.page}>
      <div className={css.skip}>
        <Button onPress={props.onSkip}>{t('portfolio.skip')}</Button>
      </div>
      <header className={css.header}>
        <div className={css.inside}>
          <span className={css.brand}>
            <TrailIcon />
            {t('brand.logo')}
          </span>
          <nav className={css.nav} aria-label={t('nav.label')}>
            {props.parts.map(({ id, label, href }) => (
              <a
                key={id}
                href={href}
                {...(id === props.current.id ? { 'aria-current': props.current.exactly ? 'page' : 'true' } : {})}
              >
                {label}
              </a>
            ))}
            <a href={props.optionsHref} className={css.settings}>
              <UiIcon sign="settings" size="small" />
              <span>{t('options.title')}</span>
            </a>
          </nav>
        </div>
      </header>
      <main ref={props.holder} tabIndex={-1} className={css.main}>
        {props.trouble !== undefined && (
          <Banner kind="warning" urgent actions={<Button onPress={props.onTryAgain}>{t('action.tryAgain')}</Button>}>
            {t(`error.${codeOf(props.trouble)}`)}
          </Banner>
        )}
        {props.children}
      </main>
      <div className={css.notices}>
        <NoticeRegion
          notice={props.notice}
          undoLabel={t('action.undo')}
          closeLabel={t('action.close')}
          onClose={props.onCloseNotice}
        />
      </div>
    </div>
  );
}

/** While something is read: nothing jumps, and who cannot see hears that it comes. */
export function Reading() {
  const { t } = useWords();
  return (
    <p role="status" className={css.soft}>
      {t('portfolio.reading')}
    </p>
  );
}

/** What could not be read, and what is safe. */
export function ReadingTrouble({ error }: { readonly error: unknown }) {
  const { t } = useWords();
  return (
    <Banner kind="warning" urgent>
      {t(`error.${codeOf(error)}`)}
    </Banner>
  );
}
