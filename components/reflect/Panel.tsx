import { useRef } from 'react';
import { EntryHead } from './EntryHead.tsx';
import { NotStored } from './NotStored.tsx';
import type { PanelModel } from './panel-model.ts';
import { QuestionScreen } from './QuestionScreen.tsx';
import { ResultScreen } from './ResultScreen.tsx';

/** One entry under reflection: a question, or what came of the answers. Give it the entry's id as its key. */
export function Panel({ model }: { readonly model: PanelModel }) {
  const screen = model.screen?.question.id ?? 'result';
  // The first screen leaves focus where it is: nobody asked for it to move.
  const moved = useRef({ from: screen, is: false });
  if (screen !== moved.current.from) moved.current.is = true;
  const takesFocus = moved.current.is;
  return (
    <>
      <EntryHead experience={model.experience} />
      {model.trouble !== undefined && (
        <NotStored error={model.trouble} text={model.summary.text} onTryAgain={model.tryAgain} />
      )}
      {model.screen ? (
        <QuestionScreen key={screen} model={model} screen={model.screen} takesFocus={takesFocus} />
      ) : (
        <ResultScreen key={screen} model={model} takesFocus={takesFocus} />
      )}
    </>
  );
}
