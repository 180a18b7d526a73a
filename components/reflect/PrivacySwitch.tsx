import { UiIcon } from '@/components/ui/Icon.tsx';
import { Switch } from '@/components/ui/Switch.tsx';
import type { Privacy } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import css from './panel.module.css';

export interface PrivacySwitchProps {
  readonly privacy: Privacy;
  readonly onChange: (privacy: Privacy) => void;
}

/** "Just for me": what it means stands below it, whichever way it is. */
export function PrivacySwitch({ privacy, onChange }: PrivacySwitchProps) {
  const { t } = useWords();
  const mine = privacy === 'just-for-me';
  return (
    <div className={css.privacy}>
      <Switch on={mine} onChange={(on) => onChange(on ? 'just-for-me' : 'ask')}>
        <span className={css.sign}>
          <UiIcon sign="lock" size="small" />
          {t('privacy.just-for-me')}
        </span>
      </Switch>
      <p className={css.quiet}>{t(mine ? 'reflect.privacy.mine' : 'reflect.privacy.ask')}</p>
    </div>
  );
}
