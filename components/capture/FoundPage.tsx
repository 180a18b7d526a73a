import { Button } from '@/components/ui/Button.tsx';
import { Disclosure } from '@/components/ui/Disclosure.tsx';
import type { ErrorCode } from '@/lib/errors.ts';
import type { Detection, SiteRule } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import { PageSummary } from './PageSummary.tsx';
import css from './popup.module.css';
import type { PopupEvents } from './popup-state.ts';
import { RuleChoice } from './RuleChoice.tsx';

/** While the page is looked at: calm words, in the room the answer will take. */
export function Reading() {
  const { t } = useWords();
  return (
    <p className={css.reading} role="status">
      {t('popup.reading')}
    </p>
  );
}

interface LookedAtProps {
  readonly detection: Detection;
  readonly rule: SiteRule | null;
  readonly events: PopupEvents;
}

/** A page worth keeping: what it is, one tap to keep it, and why we think so for who asks. */
export function FoundPage({ detection, rule, events }: LookedAtProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <PageSummary type={detection.type} title={titleOf(detection)} by={offeredBy(detection)} />
      <div className={css.act}>
        <Button kind="primary" wide onPress={events.onKeep}>
          {t('popup.keep', { type: t(`type.${detection.type ?? 'other'}.this`) })}
        </Button>
        <p className={css.hint}>{t('popup.keepHint')}</p>
      </div>
      <Disclosure label={t('popup.why')}>
        <ul className={css.reasons}>
          {detection.why.map((reason) => (
            <li key={`${reason.code} ${reason.detail}`}>{words.reason(reason)}</li>
          ))}
        </ul>
        <RuleChoice detection={detection} rule={rule} events={events} />
      </Disclosure>
    </>
  );
}

/** A page that is nothing by itself: the way to what has no page, and keeping it all the same. */
export function NothingHere({ detection, rule, events }: LookedAtProps) {
  const { t } = useWords();
  return (
    <>
      <div className={css.words}>
        <h1>{t('popup.nothing.title')}</h1>
        <p>{t('popup.nothing.text')}</p>
      </div>
      <div className={css.act}>
        <Button kind="primary" wide sign="add" onPress={events.onAddByHand}>
          {t('popup.addByHand')}
        </Button>
        <Button wide onPress={events.onKeep}>
          {t('popup.keepAnyway')}
        </Button>
        <p className={css.hint}>{titleOf(detection)}</p>
      </div>
      {rule ? (
        <RuleChoice detection={detection} rule={rule} events={events} />
      ) : (
        <Disclosure label={t('rule.wrong')}>
          <RuleChoice detection={detection} rule={null} events={events} />
        </Disclosure>
      )}
    </>
  );
}

/** The learner said never to look here. That is kept to, and can be taken back. */
export function NeverHere({ rule, events }: { readonly rule: SiteRule; readonly events: PopupEvents }) {
  const { t } = useWords();
  return (
    <>
      <div className={css.words}>
        <h1>{t('popup.never.title')}</h1>
        <p>{t('popup.never.text', { site: rule.site })}</p>
      </div>
      <div className={css.act}>
        <Button kind="primary" wide sign="add" onPress={events.onAddByHand}>
          {t('popup.addByHand')}
        </Button>
        <Button wide onPress={() => events.onForgetRule(rule)}>
          {t('popup.never.undo')}
        </Button>
      </div>
    </>
  );
}

/** A page nobody may look at, or that gave no answer: a sentence, and what can be done all the same. */
export function Closed({ code, events }: { readonly code: ErrorCode; readonly events: PopupEvents }) {
  const { t } = useWords();
  const forbidden = code === 'page-forbidden';
  return (
    <>
      <div className={css.words}>
        <h1>{t('popup.forbidden.title')}</h1>
        <p>{forbidden ? t('popup.forbidden.text') : t(`error.${code}`)}</p>
      </div>
      <div className={css.act}>
        <Button kind="primary" wide sign="add" onPress={events.onAddByHand}>
          {t('popup.addByHand')}
        </Button>
        {!forbidden && (
          <Button wide onPress={events.onTryAgain}>
            {t('action.tryAgain')}
          </Button>
        )}
      </div>
    </>
  );
}

function titleOf(detection: Detection): string {
  return detection.fields.title?.value || detection.site || detection.address;
}

function offeredBy({ fields, site }: Detection): string {
  return fields.organisation?.value || fields.provider?.value || fields.author?.value || site;
}
