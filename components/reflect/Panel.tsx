import { useEffect, useRef, useState } from 'react';
import { type Notice, NoticeRegion } from '@/components/ui/NoticeRegion.tsx';
import { useWords } from '../hooks/use-words.tsx';
import { EntryHead } from './EntryHead.tsx';
import { NotStored } from './NotStored.tsx';
import type { PanelModel } from './panel-model.ts';
import { QuestionScreen } from './QuestionScreen.tsx';
import { ResultScreen } from './ResultScreen.tsx';

/** One entry under reflection: a question, or what came of the answers. Give it the entry's id as its key. */
export function Panel({ model }: { readonly model: PanelModel }) {
  const { t } = useWords();
  const [notice, setNotice] = useState<Notice | null>(null);
  const screen = model.screen?.question.id ?? 'result';
  // The first screen leaves focus where it is: nobody asked for it to move.
  const first = useRef(screen);
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    if (screen === first.current) return;
    setMoved(true);
    setNotice(null);
  }, [screen]);
  const takesFocus = moved || screen !== first.current;
  return (
    <>
      <EntryHead experience={model.experience} />
      {model.trouble !== undefined && (
        <NotStored error={model.trouble} text={model.summary.text} onTryAgain={model.tryAgain} />
      )}
      {model.screen ? (
        <QuestionScreen key={screen} model={model} screen={model.screen} takesFocus={takesFocus} />
      ) : (
        <ResultScreen key={screen} model={model} takesFocus={takesFocus} notify={setNotice} />
      )}
      <NoticeRegion
        notice={notice}
        undoLabel={t('action.undo')}
        closeLabel={t('action.close')}
        onClose={() => setNotice(null)}
      />
    </>
  );
}
