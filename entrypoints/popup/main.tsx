import { PopupView } from '@/components/capture/PopupView.tsx';
import { mountSurface } from '@/components/hooks/mount.tsx';
import { usePopup } from '@/components/hooks/use-popup.ts';
import { useRecognitionOffer } from '@/components/hooks/use-recognition-offer.ts';

function Popup() {
  const { pattern, ...popup } = usePopup();
  return <PopupView {...popup} offer={useRecognitionOffer(pattern)} />;
}

mountSurface(<Popup />);
