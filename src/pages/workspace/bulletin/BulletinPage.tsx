import { PaperPage } from '@/pages/parts/workspace/PaperPage';
import { useRoom } from '@/pages/parts/workspace/useRoom';

/** 月督导通报: the same paper over a month, with how each town stands and what falls due. */
export function BulletinPage() {
  return <PaperPage kind="bulletin" room={useRoom('month')} />;
}
