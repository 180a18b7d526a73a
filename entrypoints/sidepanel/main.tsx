import { mountSurface } from '@/components/hooks/mount.tsx';
import { useSidePanel } from '@/components/hooks/use-side-panel.ts';
import { SidePanelView } from '@/components/reflect/SidePanelView.tsx';

function SidePanel() {
  return <SidePanelView panel={useSidePanel()} />;
}

mountSurface(<SidePanel />, { title: 'panel.title' });
