import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { Button, LinkButton } from '@/components/ui/Button.tsx';
import { ChipGroup } from '@/components/ui/ChipGroup.tsx';
import { Disclosure } from '@/components/ui/Disclosure.tsx';
import { TextArea } from '@/components/ui/TextField.tsx';
import { LIMITS, type Privacy } from '@/lib/model/index.ts';
import { useAutosave } from '../hooks/use-autosave.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Heading } from './Heading.tsx';
import { NotStored } from './NotStored.tsx';
import { PrivacySwitch } from './PrivacySwitch.tsx';
import css from './panel.module.css';
import type { PanelModel, Screen } from './panel-model.ts';

export interface QuestionScreenProps {
  readonly model: Pick<PanelModel, 'reflection' | 'answer' | 'leave' | 'back' | 'enough' | 'canGoBack'>;
  readonly screen: Screen;
  readonly takesFocus: boolean;
}

/** One question: chips, room for own words, and always three ways on. Give it the question's id as its key. */
export function QuestionScreen({ model, screen, takesFocus }: QuestionScreenProps) {
  const { t, words } = useWords();
  const { question } = screen;
  const { chips, text, privacy, touched, typed } = useAnswer(model, screen);
  const shown = touched || text.value !== '' ? text.value : screen.starter;
  const error = chips.error ?? text.error ?? privacy.error;
  const answered = chips.value.length > 0 || screen.asStored(text.value) !== '';

  const flush = async () => (await Promise.all([chips.flush(), text.flush(), privacy.flush()])).every(Boolean);
  // What cannot be stored is not left behind: the screen stays, and says so.
  const goOn = async (way: () => void) => {
    if (await flush()) way();
  };
  const next = () => void goOn(() => model.leave(answered));

  return (
    <form
      className={css.screen}
      onSubmit={(event) => event.preventDefault()}
      onKeyDownCapture={(event) => onKey(event, next)}
      onFocus={(event) => touched || toTheEnd(event)}
    >
      <div className={css.content}>
        <div className={css.head}>
          {screen.of > 1 && <p className={css.quiet}>{t('reflect.step', { at: screen.at, of: screen.of })}</p>}
          <Heading takesFocus={takesFocus}>{words(question.question)}</Heading>
          <p className={css.quiet}>{words(question.helper)}</p>
        </div>
        <ChipGroup
          label={words(question.question)}
          labelHidden
          mode="many"
          chips={screen.chips}
          selected={chips.value}
          onChange={chips.change}
        />
        {question.box && (
          <div className={css.box}>
            <TextArea label={words(question.box)} value={shown} onChange={typed} maxLength={LIMITS.prose} lines={3} />
            {question.example && (
              <Disclosure label={t('reflect.example')}>
                <p className={css.example}>{words(question.example)}</p>
              </Disclosure>
            )}
          </div>
        )}
        <PrivacySwitch privacy={privacy.value} onChange={privacy.change} />
        {error !== undefined && (
          <NotStored
            error={error}
            text={wordsToSave(screen, chips.value, text.value)}
            onTryAgain={() => void flush()}
          />
        )}
      </div>
      <div className={css.ways}>
        <Button kind="primary" wide onPress={next}>
          {t('action.next')}
        </Button>
        <div className={css.others}>
          {model.canGoBack && (
            <LinkButton sign="back" onPress={() => void goOn(model.back)}>
              {t('action.back')}
            </LinkButton>
          )}
          <LinkButton onPress={() => void goOn(() => model.leave(answered))}>{t('action.skip')}</LinkButton>
          <LinkButton onPress={() => void goOn(model.enough)}>{t('reflect.enough')}</LinkButton>
        </div>
      </div>
    </form>
  );
}

/** The three parts of an answer, each kept by itself. */
function useAnswer({ reflection, answer }: QuestionScreenProps['model'], screen: Screen) {
  const { id } = screen.question;
  const { value, stamps, rev } = reflection;
  const chips = useAutosave<readonly string[]>(
    { value: value.chips[id] ?? [], stamps, rev },
    async (chosen, base) => {
      const now = await answer(id, { chips: chosen }, base);
      return { ...now, value: now.value.chips[id] ?? [] };
    },
    { wait: 0 },
  );
  const text = useAutosave(
    { value: value.texts[id] ?? '', stamps, rev },
    async (written, base) => {
      const now = await answer(id, { text: written }, base);
      return { ...now, value: now.value.texts[id] ?? '' };
    },
    { asStored: screen.asStored },
  );
  const privacy = useAutosave<Privacy>(
    { value: screen.privacy, stamps, rev },
    async (chosen, base) => {
      const now = await answer(id, { privacy: chosen }, base);
      return { ...now, value: now.value.privacies[id] ?? chosen };
    },
    { wait: 0 },
  );
  const [touched, setTouched] = useState(false);
  const typed = (written: string) => {
    setTouched(true);
    text.change(written);
  };
  return { chips, text, privacy, touched, typed };
}

/** Enter goes on where it has nothing else to do, and with Ctrl or ⌘ everywhere. */
function onKey(event: KeyboardEvent<HTMLFormElement>, next: () => void): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  const busy = event.target instanceof Element && event.target.closest('button, textarea, input, a');
  if (!busy || event.ctrlKey || event.metaKey) {
    event.preventDefault();
    // Before a chip takes it for a tap.
    event.stopPropagation();
    next();
  }
}

/** Puts the caret behind the beginning of the sentence, where the learner goes on. */
function toTheEnd({ target }: FocusEvent<HTMLElement>): void {
  if (!(target instanceof HTMLTextAreaElement)) return;
  requestAnimationFrame(() => target.setSelectionRange(target.value.length, target.value.length));
}

function wordsToSave(screen: Screen, chips: readonly string[], text: string): string {
  const labels = screen.chips.filter(({ id }) => chips.includes(id)).map(({ label }) => label);
  return [labels.join(', '), screen.asStored(text)].filter((part) => part !== '').join('\n\n');
}
