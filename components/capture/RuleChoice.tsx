import { useState } from 'react';
import { LinkButton } from '@/components/ui/Button.tsx';
import { Select } from '@/components/ui/Select.tsx';
import { type Detection, EXPERIENCE_TYPES, type ExperienceType, type SiteRule } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import css from './popup.module.css';
import type { PopupEvents } from './popup-state.ts';

/** What a page of the web can be: everything a detector may find, in the order of the table. */
const TYPES = (Object.keys(EXPERIENCE_TYPES) as ExperienceType[]).filter(
  (type) => EXPERIENCE_TYPES[type].kind !== 'life',
);

export interface RuleChoiceProps {
  readonly detection: Detection;
  readonly rule: SiteRule | null;
  readonly events: Pick<PopupEvents, 'onRule' | 'onForgetRule'>;
}

/** The learner's own word about a site, which comes before any guess; what was said can be taken back in the same place. */
export function RuleChoice({ detection, rule, events }: RuleChoiceProps) {
  const { t } = useWords();
  const [picking, setPicking] = useState(false);
  const { site, kind } = detection;
  if (rule) {
    return (
      <div className={css.rules}>
        <p className={css.hint}>{told(rule, t)}</p>
        <LinkButton onPress={() => events.onForgetRule(rule)}>{t('rule.undo')}</LinkButton>
      </div>
    );
  }
  const say = (given: Pick<SiteRule, 'rule' | 'type'>) => events.onRule({ site, ...given });
  return (
    <div className={css.rules}>
      {kind !== 'none' && (
        <LinkButton onPress={() => say({ rule: 'not-learning', type: null })}>{t(`rule.not.${kind}`)}</LinkButton>
      )}
      {picking ? (
        <Select
          label={t('rule.is.label')}
          options={[
            { id: '', label: t('rule.is.choose') },
            ...TYPES.filter((type) => type !== detection.type).map((id) => ({ id, label: t(`type.${id}`) })),
          ]}
          value={'' as ExperienceType | ''}
          onChange={(type) => type !== '' && say({ rule: 'is', type })}
        />
      ) : (
        <LinkButton onPress={() => setPicking(true)}>{t(kind === 'none' ? 'rule.is.nothing' : 'rule.is')}</LinkButton>
      )}
      <LinkButton onPress={() => say({ rule: 'never-here', type: null })}>{t('rule.never')}</LinkButton>
      <p className={css.hint}>{t('rule.scope', { site })}</p>
    </div>
  );
}

function told({ rule, site, type }: SiteRule, t: ReturnType<typeof useWords>['t']): string {
  if (rule === 'is') return t('rule.told.is', { site, type: t(`type.${type ?? 'other'}`) });
  return t('rule.told.not-learning', { site });
}
