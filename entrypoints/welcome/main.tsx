import { mountSurface } from '@/components/hooks/mount.tsx';
import { useRecognition } from '@/components/hooks/use-recognition.ts';
import { useSettings } from '@/components/hooks/use-settings.ts';
import { WelcomeView } from '@/components/welcome/WelcomeView.tsx';
import { ALL_SITES, openExtensionPage } from '@/lib/browser/index.ts';
import { LOCALES } from '@/lib/i18n/index.ts';

function Welcome() {
  const { change } = useSettings();
  const recognition = useRecognition();
  const start = async () => {
    await change({ welcomedAt: new Date().toISOString() });
    await openExtensionPage('portfolio');
  };
  return (
    <WelcomeView
      languages={LOCALES}
      onLanguage={(language) => void change({ language })}
      recognition={recognition.state}
      choices={recognition.choices}
      onRecognitionOn={(patterns = ALL_SITES) => recognition.turn(patterns, true)}
      onStart={() => void start()}
    />
  );
}

mountSurface(<Welcome />, { title: 'welcome.title' });
