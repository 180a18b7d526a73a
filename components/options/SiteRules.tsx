import { IconButton } from '@/components/ui/Button.tsx';
import type { Translator } from '@/lib/i18n/index.ts';
import type { SiteRule } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import css from './options.module.css';

export interface SiteRulesProps {
  readonly rules: readonly SiteRule[];
  readonly onForget: (rule: SiteRule) => void;
}

/** What the learner told about sites; each can be taken back. */
export function SiteRules({ rules, onForget }: SiteRulesProps) {
  const words = useWords();
  const { t } = words;
  return (
    <div className={css.rules}>
      <h3>{t('options.rules')}</h3>
      {rules.length === 0 ? (
        <p className={css.soft}>{t('options.rules.none')}</p>
      ) : (
        <ul>
          {rules.map((rule) => (
            <li key={`${rule.site} ${rule.rule}`} className={css.rule}>
              <span className={css.site}>
                <strong>{rule.site}</strong>
                <span className={css.soft}>{said(rule, words)}</span>
              </span>
              <IconButton
                sign="close"
                label={t('options.rule.remove', { site: rule.site })}
                onPress={() => onForget(rule)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function said(rule: SiteRule, { t }: Translator): string {
  if (rule.rule === 'is') return t('options.rule.is', { type: t(`type.${rule.type ?? 'other'}`) });
  return t(`options.rule.${rule.rule}`);
}
