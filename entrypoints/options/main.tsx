import { useState } from 'react';
import { mountSurface } from '@/components/hooks/mount.tsx';
import { useChipFreeSites } from '@/components/hooks/use-chip-free-sites.ts';
import { useLive } from '@/components/hooks/use-live.ts';
import { useRecognition } from '@/components/hooks/use-recognition.ts';
import { useSettings } from '@/components/hooks/use-settings.ts';
import { noticeRows } from '@/components/options/notice-rows.ts';
import { OptionsView } from '@/components/options/OptionsView.tsx';
import { eraseAll } from '@/lib/actions/erase-all.ts';
import { forgetSiteRule } from '@/lib/actions/set-site-rule.ts';
import { extensionVersion } from '@/lib/browser/index.ts';
import { LOCALES } from '@/lib/i18n/index.ts';
import { storageHealth } from '@/lib/store/index.ts';
import notice from '@/NOTICE.md?raw';

const ATTRIBUTIONS = noticeRows(notice);

function Options() {
  const { settings, change } = useSettings();
  const recognition = useRecognition();
  const chipFree = useChipFreeSites();
  const [erased, setErased] = useState(false);
  const { value: health } = useLive(storageHealth, [erased]);
  return (
    <OptionsView
      settings={settings}
      languages={LOCALES}
      recognition={{ ...recognition, onTurn: recognition.turn }}
      chipFree={chipFree.count}
      storage={
        health ? { experiences: health.entries, bytes: health.usage ?? null, persisted: health.persisted } : null
      }
      version={extensionVersion()}
      attributions={ATTRIBUTIONS}
      erased={erased}
      onLanguage={(language) => void change({ language })}
      onTheme={(theme) => void change({ theme })}
      onChip={(onPageChip) => void change({ onPageChip })}
      onChipEverywhere={chipFree.forget}
      onForgetRule={(rule) => void forgetSiteRule(rule.site)}
      onErase={() => void eraseAll().then(() => setErased(true))}
    />
  );
}

mountSurface(<Options />, { title: 'options.title' });
