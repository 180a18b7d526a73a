import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createTranslator, type Messages, type Translator } from '@/lib/i18n/index.ts';

const WordsContext = createContext<Translator | null>(null);

/** Stops the accessibility library from writing a <style> of its own, which the policy would refuse; base.css has the rule. */
const PRESS_STYLE_ID = 'react-aria-pressable-style';

export interface WordsProviderProps {
  readonly tag: string;
  readonly messages: Messages;
  readonly children: ReactNode;
}

/** Gives every component below the words of one language; another tag changes them all in place. */
export function WordsProvider({ tag, messages, children }: WordsProviderProps) {
  const words = useMemo(() => createTranslator(tag, messages, { today: localDay(new Date()) }), [tag, messages]);
  useLayoutEffect(() => {
    document.documentElement.lang = words.tag;
    document.documentElement.dir = words.dir;
    if (!document.getElementById(PRESS_STYLE_ID)) {
      const mark = document.createElement('meta');
      mark.id = PRESS_STYLE_ID;
      document.head.append(mark);
    }
  }, [words]);
  return (
    <WordsContext.Provider value={words}>
      <I18nProvider locale={messages['language.region']}>{children}</I18nProvider>
    </WordsContext.Provider>
  );
}

/** The words of the language in use. */
export function useWords(): Translator {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords needs a WordsProvider above it');
  return words;
}

function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
