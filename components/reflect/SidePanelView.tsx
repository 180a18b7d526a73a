import { LinkButton } from '@/components/ui/Button.tsx';
import type { SidePanel } from '../hooks/use-side-panel.ts';
import { useWords } from '../hooks/use-words.tsx';
import { NothingKept } from './NothingKept.tsx';
import { NotStored } from './NotStored.tsx';
import { Panel } from './Panel.tsx';
import { PanelFrame } from './PanelFrame.tsx';

/** The whole panel: an entry, or what to do where there is none. */
export function SidePanelView({ panel }: { readonly panel: SidePanel }) {
  const { t } = useWords();
  const { model, error, newest, open, leave, openTrail } = panel;
  return (
    <PanelFrame onOpenTrail={openTrail}>
      {error !== undefined && <NotStored error={error} text="" onTryAgain={() => location.reload()} />}
      {leave && (
        <div>
          <LinkButton sign="back" onPress={leave}>
            {t('panel.others')}
          </LinkButton>
        </div>
      )}
      {model && <Panel key={model.experience.id} model={model} />}
      {model === null && <NothingKept newest={newest} onOpen={open} />}
    </PanelFrame>
  );
}
