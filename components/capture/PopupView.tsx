import { LinkButton } from '@/components/ui/Button.tsx';
import { TrailIcon } from '@/components/ui/Icon.tsx';
import { useWords } from '../hooks/use-words.tsx';
import { Closed, FoundPage, NeverHere, NothingHere, Reading } from './FoundPage.tsx';
import { HandForm } from './HandForm.tsx';
import { AlreadyKept, JustKept } from './Kept.tsx';
import css from './popup.module.css';
import type { PopupEvents, PopupState, Trouble } from './popup-state.ts';
import { RecognitionOffer, type RecognitionOfferProps } from './RecognitionOffer.tsx';
import { StorageTrouble } from './StorageTrouble.tsx';

export interface PopupViewProps {
  readonly state: PopupState;
  readonly trouble: Trouble | null;
  readonly events: PopupEvents;
  /** Recognition by itself, where it is not there yet and was not refused. */
  readonly offer?: RecognitionOfferProps | null;
}

/** The popup: what this page is, and one main act. It takes taps and at most one line of text. */
export function PopupView({ state, trouble, events, offer = null }: PopupViewProps) {
  const { t } = useWords();
  return (
    <div className={css.popup}>
      <header className={css.head}>
        <span className={css.brand}>
          <TrailIcon />
          {t('app.name')}
        </span>
        <LinkButton onPress={events.onOpenTrail}>{t('popup.openTrail')}</LinkButton>
      </header>
      <main className={css.main}>
        {trouble && <StorageTrouble trouble={trouble} events={events} />}
        <Content state={state} events={events} />
      </main>
      {state.kind !== 'hand' && state.kind !== 'nothing' && state.kind !== 'never' && state.kind !== 'closed' && (
        <footer className={css.foot}>
          {offer && state.kind === 'found' && <RecognitionOffer {...offer} />}
          <LinkButton sign="add" onPress={events.onAddByHand}>
            {t('popup.addByHand')}
          </LinkButton>
        </footer>
      )}
    </div>
  );
}

function Content({ state, events }: Pick<PopupViewProps, 'state' | 'events'>) {
  switch (state.kind) {
    case 'reading':
      return <Reading />;
    case 'found':
      return <FoundPage detection={state.detection} rule={state.rule} events={events} />;
    case 'kept':
      return <JustKept experience={state.experience} events={events} />;
    case 'already':
      return <AlreadyKept experience={state.experience} sessionAdded={state.sessionAdded} events={events} />;
    case 'nothing':
      return <NothingHere detection={state.detection} rule={state.rule} events={events} />;
    case 'never':
      return <NeverHere rule={state.rule} events={events} />;
    case 'closed':
      return <Closed code={state.code} events={events} />;
    case 'hand':
      return <HandForm draft={state.draft} missing={state.missing} events={events} />;
  }
}
