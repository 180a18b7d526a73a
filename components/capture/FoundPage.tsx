import { Button } from '@/components/ui/Button.tsx';
import { Disclosure } from '@/components/ui/Disclosure.tsx';
import type { ErrorCode } from '@/lib/errors.ts';
import type { Detection } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import { PageSummary } from './PageSummary.tsx';
import css from './popup.module.css';
import type { PopupEvents } from './popup-state.ts';

/** While the page is looked at: calm words, in the room the answer will take. */
export function Reading() {
  const { t } = useWords();
  return (
    <p className={css.reading} role="status">
      {t('popup.reading')}
    </p>
  );
}

/** A page worth keeping: what it is, one tap to keep it, and why we think so for who asks. */
export function FoundPage({ detection, events }: { readonly detection: Detection; readonly events: PopupEvents }) {
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
      {detection.why.length > 0 && (
        <Disclosure label={t('popup.why')}>
          <ul className={css.reasons}>
            {detection.why.map((reason) => (
              <li key={`${reason.code} ${reason.detail}`}>{words.reason(reason)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** A page that is nothing by itself: the way to what has no page, and keeping it all the same. */
export function NothingHere({ detection, events }: { readonly detection: Detection; readonly events: PopupEvents }) {
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
