import { useId, useState } from 'react';
import { Button, LinkButton } from '@/components/ui/Button.tsx';
import { Card } from '@/components/ui/Card.tsx';
import type { Notice } from '@/components/ui/NoticeRegion.tsx';
import { TextArea } from '@/components/ui/TextField.tsx';
import { LIMITS } from '@/lib/model/index.ts';
import { useAutosave } from '../hooks/use-autosave.ts';
import { useWords } from '../hooks/use-words.tsx';
import { InlineNotice } from './InlineNotice.tsx';
import { NotStored } from './NotStored.tsx';
import css from './panel.module.css';
import type { PanelModel } from './panel-model.ts';

export interface SummaryCardProps {
  readonly model: Pick<PanelModel, 'summary' | 'reflection' | 'writeSummary' | 'setSummary'>;
}

/** What the learner tapped and typed, as one text that can be changed on the spot. */
export function SummaryCard({ model }: SummaryCardProps) {
  const { t } = useWords();
  const [editing, setEditing] = useState(false);
  // Whoever comes back from changing the text goes on where they pressed.
  const [changed, setChanged] = useState(false);
  const id = useId();
  const [notice, setNotice] = useState<Notice | null>(null);
  const { reflection, summary, setSummary } = model;
  const { text, edited } = summary;
  const done = () => {
    setChanged(true);
    setEditing(false);
  };
  const backToAnswers = async () => {
    const own = reflection.value.summary;
    await setSummary(null);
    setNotice({ id: `${reflection.rev}`, text: t('reflect.answersUsed'), undo: () => void setSummary(own) });
  };
  if (editing) return <SummaryEditor model={model} onDone={done} />;
  return (
    <Card labelledBy={id}>
      <h2 id={id} className={css.hidden}>
        {t('reflect.summary')}
      </h2>
      {text === '' ? <p className={css.quiet}>{t('reflect.nothing')}</p> : <p className={css.summary}>{text}</p>}
      <div className={css.others}>
        <LinkButton
          sign="pencil"
          autoFocus={changed}
          onPress={() => {
            setNotice(null);
            setEditing(true);
          }}
        >
          {t(text === '' ? 'reflect.write' : 'reflect.change')}
        </LinkButton>
        {edited && <LinkButton onPress={() => void backToAnswers()}>{t('reflect.useAnswers')}</LinkButton>}
      </div>
      <InlineNotice notice={notice} onClose={() => setNotice(null)} />
    </Card>
  );
}

function SummaryEditor({ model, onDone }: SummaryCardProps & { readonly onDone: () => void }) {
  const { t } = useWords();
  const { reflection, summary, writeSummary } = model;
  const saved = useAutosave({ ...reflection, value: summary.text }, async (text, base) => {
    const now = await writeSummary(text, base);
    return { ...now, value: now.value.summary ?? '' };
  });
  const done = async () => {
    if (await saved.flush()) onDone();
  };
  return (
    <Card>
      <TextArea
        label={t('reflect.summary')}
        value={saved.value}
        onChange={saved.change}
        maxLength={LIMITS.prose}
        lines={4}
        autoFocus
      />
      {saved.error !== undefined && (
        <NotStored error={saved.error} text={saved.value} onTryAgain={() => void saved.flush()} />
      )}
      <Button onPress={() => void done()}>{t('reflect.changed')}</Button>
    </Card>
  );
}
