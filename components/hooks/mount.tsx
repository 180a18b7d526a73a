import { Component, type ReactNode, StrictMode, useEffect, useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import '../ui/base.css';
import { uiLanguages } from '@/lib/browser/index.ts';
import { codeOf } from '@/lib/errors.ts';
import { chooseLocale, type Key, loadMessages, type Messages } from '@/lib/i18n/index.ts';
import { applyTheme } from '../ui/apply-theme.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { useSettings } from './use-settings.ts';
import { useWords, WordsProvider } from './use-words.tsx';

export interface SurfaceOptions {
  /** What the browser shows as the page's name; the name of the extension stands behind it. */
  readonly title?: Key;
}

/**
 * Starts a surface of the extension: words in the learner's language, their light or dark, and a way out when something
 * goes differently than planned. The language changes in place, whichever surface it is changed in.
 * @param element what the surface shows; it may use every hook
 */
export function mountSurface(element: ReactNode, options: SurfaceOptions = {}): void {
  // The content security policy lets nobody compile code from text.
  z.config({ jitless: true });
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  createRoot(root).render(
    <StrictMode>
      <Surface {...options}>{element}</Surface>
    </StrictMode>,
  );
}

/** What every surface stands in. Exported for tests; entrypoints call `mountSurface`. */
export function Surface({ title, children }: SurfaceOptions & { readonly children: ReactNode }) {
  const { settings, ready } = useSettings();
  const tag = chooseLocale(settings.language ? [settings.language] : uiLanguages());
  const [spoken, setSpoken] = useState<{ tag: string; messages: Messages }>();

  useEffect(() => {
    if (!ready) return;
    let gone = false;
    // The words that were there stay until the new ones are.
    loadMessages(tag).then((messages) => gone || setSpoken({ tag, messages }), console.error);
    return () => {
      gone = true;
    };
  }, [ready, tag]);

  useLayoutEffect(() => applyTheme(settings.theme), [settings.theme]);

  if (!spoken) return null;
  return (
    <WordsProvider {...spoken}>
      <PageTitle {...(title ? { title } : {})} />
      <Boundary>{children}</Boundary>
    </WordsProvider>
  );
}

function PageTitle({ title }: SurfaceOptions) {
  const words = useWords();
  useLayoutEffect(() => {
    const name = words.t('app.name');
    document.title = title ? `${words.t(title)} · ${name}` : name;
  }, [words, title]);
  return null;
}

/** Where a screen cannot be shown: says what happened, what is safe and what to do. */
class Boundary extends Component<{ readonly children: ReactNode }, { readonly error: unknown; readonly hit: boolean }> {
  override state = { error: undefined, hit: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, hit: true };
  }

  override componentDidCatch(error: unknown) {
    console.error('Skilltrail', codeOf(error), error);
  }

  override render() {
    if (!this.state.hit) return this.props.children;
    return <Broken error={this.state.error} />;
  }
}

function Broken({ error }: { readonly error: unknown }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = () => navigator.clipboard.writeText(describe(error)).then(() => setCopied(true), console.error);
  return (
    <main>
      <Banner
        kind="warning"
        urgent
        title={t('trouble.broken')}
        actions={
          <Button sign={copied ? 'check' : 'copy'} onPress={copy}>
            {t(copied ? 'action.copied' : 'trouble.copyDetails')}
          </Button>
        }
      >
        <p>{t(`error.${codeOf(error)}`)}</p>
        <p>{t('trouble.detailsHint')}</p>
      </Banner>
    </main>
  );
}

/** What somebody who wants to help needs to know: no word a learner wrote is in it. */
function describe(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Skilltrail\n${codeOf(error)}\n${stack}`;
}
