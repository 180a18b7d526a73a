import { PopupView } from '@/components/capture/PopupView.tsx';
import { mountSurface } from '@/components/hooks/mount.tsx';
import { usePopup } from '@/components/hooks/use-popup.ts';

function Popup() {
  return <PopupView {...usePopup()} />;
}

mountSurface(<Popup />);
